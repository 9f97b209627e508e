/// The one script of a site: it helps to find a commune among thousands, and reading needs it nowhere. The page's policy allows it by its
/// digest and no other.
enum SearchScript {
    static let field = "tim"
    static let form = "tim-kiem"
    static let count = "tim-thay"

    /// SHA-256 of `text`, Base64, as a Content-Security-Policy names it (CSP Level 3, "hash-source").
    static let digest = "5Bf59llWDCNTJuGF0SmrFpV69DqgfMAvl/qPQqHEn+8="

    /// Rows are found by their words and those of the groups that they stand in, without regard to marks and case.
    static let text = """
        (function () {
        "use strict";
        var form = document.getElementById("\(form)"), field = document.getElementById("\(field)"), told = document.getElementById("\(count)");
        function plain(text) {
        return " " + text.normalize("NFD").replace(/[\\u0300-\\u036f]/g, "").replace(/[\\u0111\\u0110]/g, "d").toLowerCase().replace(/[^a-z0-9]+/g, " ");
        }
        var groups = [], rows = [];
        function gather(section, above) {
        var group = {section: section, above: above, count: 0}, heading = section.querySelector("h2, h3");
        group.text = (above ? above.text : "") + (heading && heading.parentNode === section ? plain(heading.textContent) : "");
        groups.push(group);
        Array.prototype.forEach.call(section.children, function (child) {
        if (child.tagName === "SECTION") gather(child, group);
        if (child.tagName === "UL") Array.prototype.forEach.call(child.children, function (row) {
        rows.push({row: row, group: group, text: plain(row.firstElementChild.textContent) + group.text});
        });
        });
        }
        Array.prototype.forEach.call(document.querySelectorAll("main > section"), function (section) { gather(section, null); });
        function search() {
        var words = plain(field.value).split(" ").filter(Boolean), found = 0;
        groups.forEach(function (group) { group.count = 0; });
        rows.forEach(function (entry) {
        var fits = words.every(function (word) { return entry.text.indexOf(" " + word) >= 0; });
        entry.row.hidden = !fits;
        if (!fits) return;
        found += 1;
        for (var group = entry.group; group; group = group.above) group.count += 1;
        });
        groups.forEach(function (group) { group.section.hidden = group.count === 0; });
        told.textContent = words.length ? told.getAttribute("data-words") + found : "";
        }
        form.hidden = false;
        form.addEventListener("submit", function (event) { event.preventDefault(); });
        field.addEventListener("input", search);
        if (field.value) search();
        })();
        """
}
