internal import CCairo

/// The libraries that draw and set text, as they are loaded.
package enum DrawingLibraries {
    package static var cairo: String { String(cString: cairo_version_string()) }
    package static var pango: String { String(cString: pango_version_string()) }
    package static var harfBuzz: String { String(cString: hb_version_string()) }
}
