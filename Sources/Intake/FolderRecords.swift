package import Commune
package import Tabular

/// One input file: what messages call it, and its bytes.
package struct InputSource: Sendable {
    /// Relative to the folder, with `/`.
    package let path: String
    package let bytes: ByteSource

    package init(path: String, bytes: ByteSource) {
        self.path = path
        self.bytes = bytes
    }
}

/// The files of a folder that are read, each list in byte order of its paths.
package struct FolderSources: Sendable {
    /// thon.csv; nil where the folder has none.
    package var villages: InputSource?
    package var dossiers: [InputSource]
    package var surveys: [InputSource]
    package var facts: [InputSource]

    package init(
        villages: InputSource? = nil, dossiers: [InputSource] = [], surveys: [InputSource] = [], facts: [InputSource] = []
    ) {
        self.villages = villages
        self.dossiers = dossiers
        self.surveys = surveys
        self.facts = facts
    }
}

/// What a folder's files say: everything that figures are computed from.
package struct FolderRecords: Sendable {
    /// The whole village list, ended villages included.
    package var gazetteer: Gazetteer
    /// nil where no dossier export could be used.
    package var dossiers: DossierRegister?
    /// Finished forms 06a, in reading order.
    package var stated: [StatedTable]
    /// Rates of sheets that sum up digitisation and payments, in reading order.
    package var statedRates: [StatedRate] = []
    package var surveys: [SurveyFile]
    package var facts: [Fact]
    /// Villages, dossiers, surveys, facts, in reading order; digests are left to the caller.
    package var inputs: [InputFile]

    package init(
        gazetteer: Gazetteer, dossiers: DossierRegister? = nil, stated: [StatedTable] = [], surveys: [SurveyFile] = [], facts: [Fact] = [],
        inputs: [InputFile] = []
    ) {
        self.gazetteer = gazetteer
        self.dossiers = dossiers
        self.stated = stated
        self.surveys = surveys
        self.facts = facts
        self.inputs = inputs
    }
}
