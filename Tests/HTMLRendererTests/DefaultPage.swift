import GoldenFiles

/// The page that every report gets unless its template has one of its own.
enum DefaultPage {
    static let html = try! Repository.text(of: "templates/page/page.html")
    static let css = try! Repository.text(of: "templates/page/page.css")
}
