import Testing

/// What a newcomer does wrong on the first day, and what the program then says: each as a committed transcript.
@Suite struct NewcomerTests {
    struct Mistake: Sendable, CustomTestStringConvertible {
        let name: String
        var arguments = ["make", "xa"]
        let prepare: @Sendable (Workplace) throws -> Void

        var testDescription: String { name }
    }

    static let mistakes = [
        Mistake(name: "folder-missing") { _ in },
        Mistake(name: "settings-missing") { try $0.write("Thôn\n", to: "xa/thon.csv") },
        Mistake(name: "settings-missing-key") { work in
            try work.copySample("ngoc-phung", as: "xa")
            try work.edit("xa/baocao.yaml", "  name: xã Ngọc Phụng\n", "")
        },
        Mistake(name: "settings-unknown-key") { work in
            try work.copySample("ngoc-phung", as: "xa")
            try work.edit("xa/baocao.yaml", "  pictures:", "  picture:")
        },
        Mistake(name: "settings-syntax") { work in
            try work.copySample("ngoc-phung", as: "xa")
            try work.edit("xa/baocao.yaml", "  place: Ngọc Phụng", "\tplace: Ngọc Phụng")
        },
        Mistake(name: "settings-unknown-key-in-english", arguments: ["make", "xa", "--lang", "en"]) { work in
            try work.copySample("ngoc-phung", as: "xa")
            try work.edit("xa/baocao.yaml", "survey.account: 80", "survey.acount: 80")
        },
        Mistake(name: "no-data") { work in
            try work.copySample("ngoc-phung", as: "xa")
            for input in ["mot-cua", "khao-sat", "chi-tieu.csv"] { try work.remove("xa/\(input)") }
        },
        Mistake(name: "named-file-missing") { work in
            try work.copySample("ngoc-phung", as: "xa")
            try work.edit("xa/baocao.yaml", "targets:", "inputs: { facts: [so-lieu.csv] }\ntargets:")
        },
        Mistake(name: "template-unknown") { work in
            try work.copySample("ngoc-phung", as: "xa")
            try work.edit("xa/baocao.yaml", "template: hoi-nghi", "template: hoi-ngi")
        },
        Mistake(name: "period-unknown", arguments: ["make", "xa", "--period", "thang-7"]) { try $0.copySample("ngoc-phung", as: "xa") },
        Mistake(name: "new-folder-still-empty") { try $0.run(["new", "xa"]) },
        Mistake(name: "two-folders-of-one-name", arguments: ["make", "a/xa", "b/xa", "--output", "out"]) { work in
            try work.copySample("ngoc-phung", as: "xa")
        },
    ]

    @Test(arguments: mistakes)
    func isToldWhatToDo(mistake: Mistake) throws {
        let work = try Workplace()
        try mistake.prepare(work)
        let outcome = try work.run(mistake.arguments)
        #expect(outcome.status != 0)
        #expect(work.files(in: "xa/ket-qua").isEmpty, "nothing is written")
        var transcript = Transcript()
        transcript.record(mistake.arguments, outcome)
        try transcript.check(mistake.name)
    }
}
