/// The conference at which a report was given: what the settings say of it, for the news of it. Its names are of people who hold an office
/// and are made public by the office itself.
package struct Conference: Sendable, Hashable {
    /// Who holds an office, and the office.
    package struct Official: Sendable, Hashable {
        package var name: String
        /// "Trưởng Ban Chỉ đạo Chuyển đổi số xã"
        package var post: String

        package init(name: String, post: String) {
            self.name = name
            self.post = post
        }
    }

    /// Who spoke.
    package struct Speaker: Sendable, Hashable {
        package var official: Official
        /// What was said, as it goes on behind "nhấn mạnh"; empty: not told.
        package var message: String
        /// A photograph of the speech, relative to the folder.
        package var picture: String?
        /// What stands under it; empty: name and post.
        package var caption: String

        package init(official: Official, message: String = "", picture: String? = nil, caption: String = "") {
            self.official = official
            self.message = message
            self.picture = picture
            self.caption = caption
        }
    }

    /// A part of the day.
    package enum Session: String, Sendable, Hashable, CaseIterable {
        case morning = "sáng"
        case afternoon = "chiều"
        case evening = "tối"
    }

    /// A campaign that follows the conference; what is surveyed before and after it is compared (Domain.md, "Survey waves").
    package struct Campaign: Sendable, Hashable {
        /// "Tuần lễ cao điểm chuyển đổi số"
        package var name: String
        /// Who carries it out: "Đoàn Thanh niên xã"; empty: not told.
        package var organiser: String
        package var first: Day
        package var last: Day
        /// What it does, as it goes on behind "để"; empty: not told.
        package var purpose: String

        package init(name: String, organiser: String = "", first: Day, last: Day, purpose: String = "") {
            self.name = name
            self.organiser = organiser
            self.first = first
            self.last = last
            self.purpose = purpose
        }
    }

    /// A model that is tried out.
    package struct Pilot: Sendable, Hashable {
        /// "mô hình “3 không”"
        package var name: String
        /// Where it is tried; empty: not told.
        package var place: String
        /// What it is, as it goes on behind a colon; empty: not told.
        package var content: String

        package init(name: String, place: String = "", content: String = "") {
            self.name = name
            self.place = place
            self.content = content
        }
    }

    package var date: Day
    package var session: Session?
    package var place: String
    /// As a sentence has it: "hội nghị sơ kết …"; empty: the template's own words.
    package var name: String
    /// Of the news; empty: the template's own words.
    package var headline: String
    /// The day of the news.
    package var published: Day
    /// Who held it: "Ban Chỉ đạo Chuyển đổi số xã Ngọc Phụng".
    package var host: String
    package var chair: Official?
    package var speakers: [Speaker]
    package var campaign: Campaign?
    package var pilot: Pilot?

    package init(
        date: Day, session: Session? = nil, place: String = "", name: String = "", headline: String = "", published: Day? = nil,
        host: String = "", chair: Official? = nil, speakers: [Speaker] = [], campaign: Campaign? = nil, pilot: Pilot? = nil
    ) {
        self.date = date
        self.session = session
        self.place = place
        self.name = name
        self.headline = headline
        self.published = published ?? date
        self.host = host
        self.chair = chair
        self.speakers = speakers
        self.campaign = campaign
        self.pilot = pilot
    }
}
