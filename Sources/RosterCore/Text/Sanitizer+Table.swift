extension Sanitizer {
  /// Scalars from U+007F on that have no shape of their own.
  ///
  /// Source: Default_Ignorable_Code_Point, Bidi_Control and Noncharacter_Code_Point of the Unicode Character
  /// Database, C1, the line and paragraph separators, and the formatting scalars that draw nothing.
  static let hidden = ScalarRanges([
    0x7F, 0x9F,  // delete, C1
    0xAD, 0xAD,  // soft hyphen
    0x34F, 0x34F,  // combining grapheme joiner
    0x61C, 0x61C,  // Arabic letter mark
    0x115F, 0x1160,  // Hangul fillers
    0x17B4, 0x17B5,  // Khmer inherent vowels
    0x180B, 0x180F,  // Mongolian variation selectors, vowel separator
    0x200B, 0x200F,  // zero-width space, joiners, directional marks
    0x2028, 0x202E,  // line and paragraph separator, embeddings and overrides
    0x2060, 0x206F,  // word joiner, invisible operators, isolates, deprecated format characters
    0x3164, 0x3164,  // Hangul filler
    0xFDD0, 0xFDEF,  // noncharacters
    0xFE00, 0xFE0F,  // variation selectors
    0xFEFF, 0xFEFF,  // zero-width no-break space
    0xFFA0, 0xFFA0,  // halfwidth Hangul filler
    0xFFF0, 0xFFFB,  // reserved, interlinear annotation
    0xFFFE, 0xFFFF,
    0x13430, 0x1343F,  // Egyptian hieroglyph format controls
    0x1BCA0, 0x1BCA3,  // shorthand format controls
    0x1D173, 0x1D17A,  // musical beams, ties, slurs and phrases
    0x1FFFE, 0x1FFFF, 0x2FFFE, 0x2FFFF, 0x3FFFE, 0x3FFFF, 0x4FFFE, 0x4FFFF, 0x5FFFE, 0x5FFFF,
    0x6FFFE, 0x6FFFF, 0x7FFFE, 0x7FFFF, 0x8FFFE, 0x8FFFF, 0x9FFFE, 0x9FFFF, 0xAFFFE, 0xAFFFF,
    0xBFFFE, 0xBFFFF, 0xCFFFE, 0xCFFFF, 0xDFFFE, 0xDFFFF,
    0xE0000, 0xE0FFF,  // tags, variation selectors
    0xEFFFE, 0xEFFFF, 0xFFFFE, 0xFFFFF, 0x10FFFE, 0x10FFFF,
  ])

  /// Letters and marks of the scripts in which a joiner or non-joiner between them changes their shape.
  ///
  /// Source: the scripts of Unicode Standard Annex 31, section 2.3, by blocks.
  static let joining = ScalarRanges([
    0x0620, 0x065F,  // Arabic
    0x066E, 0x06D5, 0x06DF, 0x06E8, 0x06EA, 0x06EF, 0x06FA, 0x06FF,
    0x0710, 0x07B1,  // Syriac, Arabic supplement, Thaana
    0x07CA, 0x07F5,  // N'Ko
    0x0840, 0x085B,  // Mandaic
    0x0860, 0x088E,  // Syriac and Arabic extended
    0x08A0, 0x08E1, 0x08E3, 0x0963,  // Arabic extended, Devanagari
    0x0971, 0x09E3,  // Bengali
    0x09F0, 0x0A5E,  // Gurmukhi
    0x0A70, 0x0AE3,  // Gujarati
    0x0AF9, 0x0B63,  // Oriya
    0x0B71, 0x0BE5,  // Tamil
    0x0C00, 0x0C63,  // Telugu
    0x0C80, 0x0CE3,  // Kannada
    0x0D00, 0x0D63,  // Malayalam
    0x0D7A, 0x0DDF,  // Sinhala
    0x0F40, 0x0FBC,  // Tibetan
    0x1000, 0x109F,  // Myanmar
    0x1780, 0x17B3, 0x17B6, 0x17D3,  // Khmer
    0x1820, 0x18AA,  // Mongolian
    0x1A20, 0x1A7C,  // Tai Tham
    0x1B00, 0x1B4C,  // Balinese
    0xA840, 0xA873,  // Phags-pa
    0xA980, 0xA9C0,  // Javanese
    0xFB50, 0xFDCF, 0xFDF0, 0xFDFB, 0xFE70, 0xFEFC,  // Arabic presentation forms
    0x10A00, 0x10A3F,  // Kharoshthi
    0x11000, 0x1107F,  // Brahmi
    0x11080, 0x110C2,  // Kaithi
    0x11100, 0x11134,  // Chakma
    0x1E900, 0x1E94B,  // Adlam
  ])
}
