import Markup
import Testing

@Suite struct EscapingTests {
    @Test(arguments: [
        ("Xuân Lập", "Xuân Lập"),
        ("a < b > c & d", "a &lt; b &gt; c &amp; d"),
        ("\"kép\" và 'đơn'", "&quot;kép&quot; và &#39;đơn&#39;"),
        ("</script><b>", "&lt;/script&gt;&lt;b&gt;"),
        ("một\u{0}hai\u{1B}[0m", "một\u{FFFD}hai\u{FFFD}[0m"),
        ("\u{85}\u{7F}", "\u{FFFD}\u{FFFD}"),
        ("dòng\u{2028}mới\t\n", "dòng\nmới\t\n"),
        ("1.234,5\u{00A0}% – “…”", "1.234,5\u{00A0}% – “…”"),
    ])
    func textIsSafe(text: String, escaped: String) {
        #expect(MarkupEscaping.escape(text) == escaped)
    }

    @Test(arguments: [
        ("https://example.org/a?b=1", "https://example.org/a?b=1"), ("HTTP://example.org", "HTTP://example.org"),
        ("mailto:ubnd@example.org", "mailto:ubnd@example.org"), ("#bieu-1", "#bieu-1"), ("  #bieu-1 ", "#bieu-1"),
        ("javascript:alert(1)", nil), ("\u{1}javascript:alert(1)", nil), ("JaVaScRiPt:alert(1)", nil), ("data:text/html,x", nil),
        ("//example.org", nil), ("anh/1.png", nil), ("", nil), ("#", nil), ("https://", nil),
    ])
    func onlySafeAddressesAreLinked(target: String, address: String?) {
        #expect(LinkAddress.safe(target) == address)
    }

    @Test(arguments: [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
        ("\u{FF}\u{0}", "w78A"),
    ])
    func base64IsThatOfRFC4648(text: String, encoded: String) {
        #expect(Base64.encode(Array(text.utf8)) == encoded)
    }
}
