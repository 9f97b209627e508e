extension StringProtocol {
    /// Whether so many digits (0 to 9) stand in a row somewhere.
    package func hasDigits(_ count: Int) -> Bool {
        var run = 0
        for byte in utf8 {
            run = (0x30...0x39).contains(byte) ? run + 1 : 0
            if run == count { return true }
        }
        return false
    }
}
