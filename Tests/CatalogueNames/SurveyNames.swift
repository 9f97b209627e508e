package import Catalogue

/// The rows of the catalogue that tests speak of, by names; the program names none but `cashless`.
extension SurveyQuestion {
    package static let account = SurveyQuestion("account")!
    package static let vneid2 = SurveyQuestion("vneid2")!
    package static let onlineServices = SurveyQuestion("online-services")!
    package static let digitalSkills = SurveyQuestion("digital-skills")!
}

extension PaidService {
    package static let electricity = PaidService("electricity")!
    package static let water = PaidService("water")!
    package static let telecom = PaidService("telecom")!
    package static let health = PaidService("health")!
    package static let insurance = PaidService("insurance")!
    package static let tuition = PaidService("tuition")!
    package static let shopping = PaidService("shopping")!
}

extension PaidServices {
    package static let electricity = PaidServices(PaidService.electricity)
    package static let water = PaidServices(PaidService.water)
    package static let telecom = PaidServices(PaidService.telecom)
    package static let health = PaidServices(PaidService.health)
    package static let insurance = PaidServices(PaidService.insurance)
    package static let tuition = PaidServices(PaidService.tuition)
    package static let shopping = PaidServices(PaidService.shopping)
    package static let other = PaidServices(PaidService.other)
}
