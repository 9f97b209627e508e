package import Commune
internal import Language

extension CommuneName {
    /// The outermost of what it lies in.
    var province: String? { within.last }

    /// What an office calls its former district, or the inner one of several that it lies in.
    var district: String? { formerDistrict ?? (within.count > 1 ? within[within.count - 2] : nil) }

    /// Whether two names mean one commune: they differ in marks, in the word for its kind, or in how far out they tell where it lies.
    package func isSame(as other: CommuneName) -> Bool {
        func agree(_ left: String?, _ right: String?) -> Bool {
            guard let left, let right else { return true }
            return Slug.make(SiteText.properName(left)) == Slug.make(SiteText.properName(right))
        }
        return agree(name, other.name) && agree(province, other.province) && agree(district, other.district)
    }
}
