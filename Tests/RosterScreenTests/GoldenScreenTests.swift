import RosterCore
import RosterScreen
import TestSupport
import Testing

/// Whole screens over the sample agents, with their styles.
@Suite struct GoldenScreenTests {
  @Test(arguments: [
    ("list", 40, 118, "jjj"), ("narrow", 24, 60, "jj"), ("tiny", 5, 20, ""), ("search", 30, 118, "/rate lim"),
    ("passage", 24, 118, "/api rate lim<Down><Down>"),
    ("nothing-found", 24, 80, "/no such agent"), ("reading", 40, 80, "/style-guide<Enter><Enter><PgDn>"),
    ("table", 40, 80, "/warehouse<Enter><Enter><PgDn>"),
    ("problem", 30, 100, "/performance-tuner<Enter><Tab><Tab>"),
    ("links", 30, 118, "/services backend<Enter><Enter><Tab><Tab>"),
    ("links-narrow", 20, 40, "/incident-com<Enter><Enter><Tab>"),
    ("raw", 30, 100, "/prompt-auditor<Enter>r"), ("mojibake", 30, 100, "/frontend-engineer<Enter>"),
    ("outline", 30, 100, "/style-guide<Enter>o"), ("compare-three", 60, 118, "/^backend-engineer$<Enter>ac"),
    ("compare-stacked", 40, 60, "/^backend-engineer$<Enter>ac]]"),
    ("compare-texts", 60, 118, "/^backend-engineer$<Enter>acoj<Enter>"),
    ("compare-outline", 24, 80, "/^backend-engineer$<Enter>aco"),
    ("compare-tiny", 5, 20, "/^backend-engineer$<Enter>ac]]]]]]]]]]"),
    ("more-like-this", 24, 100, "/^code-rev<Enter>m"), ("scripts", 24, 118, "G"),
    ("help", 40, 80, "?"), ("copies", 24, 118, "/code-reviewer"), ("why", 30, 118, "/rate bakcend<C-t>"),
    ("why-narrow", 20, 60, "/api rate<Enter>i"), ("facets", 40, 118, "/review<Tab>jj<Enter>"),
    ("facets-narrow", 20, 60, "/<Tab>"), ("similar", 12, 60, "/beng"),
  ])
  func screens(name: String, rows: Int, columns: Int, keys: String) async throws {
    let library = try #require(await LibraryLoader(roots: [SampleAgents.folder]).load())
    let driver = await AppDriver(library.agents, size: Size(rows: rows, columns: columns))
    try await driver.press(keys)
    try Golden("Tests/RosterScreenTests/Goldens/\(name).txt").check(driver.app.render().snapshot)
  }
}
