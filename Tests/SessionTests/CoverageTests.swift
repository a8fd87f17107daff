import Model
import Session
import Testing

@Suite("What the sources say is in the model")
struct CoverageTests {
  static let mapPath = "docs/coverage.map"
  static let pagePath = "docs/coverage.md"
  private static let check = CoverageCheck(Branch(base: LoadedModel.shared.store))

  private static func map() throws -> CoverageMap {
    CoverageMap(try #require(Repository.text(mapPath), "\(mapPath) is missing"))
  }

  @Test("every finding has a line, and every fact it names is in the model and cites the place")
  func facts() throws {
    let map = try Self.map()
    #expect(map.mistakes == [])
    #expect(Self.check.complaints(map) == [])
    #expect(map.findings.count { $0.group != "X" } == 666)
    #expect(map.findings.count { $0.group == "X" } == 122)
    let known = Set(CoveragePage.groups.map(\.letter))
    #expect(map.findings.filter { !known.contains($0.group) }.map(\.id) == [])
  }

  @Test("at least 95 % of groups A to S are carried, 80 % of T, and 90 % of the contradictions")
  func shares() throws {
    let map = try Self.map()
    let stated = CoveragePage.count(map) { ("A"..."S").contains($0) }
    let context = CoveragePage.count(map) { $0 == "T" }
    let contradictions = CoveragePage.count(map) { $0 == "X" }
    #expect(stated.carried * 100 >= stated.all * 95, "\(stated)")
    #expect(context.carried * 100 >= context.all * 80, "\(context)")
    #expect(contradictions.carried * 100 >= contradictions.all * 90, "\(contradictions)")
  }

  @Test("docs/coverage.md is what the map and the model make")
  func page() throws {
    let text = CoveragePage(try Self.map(), Self.check).text()
    if Repository.isUpdating { Repository.write(text, to: Self.pagePath) }
    #expect(Repository.text(Self.pagePath) == text, "GOVSH_UPDATE=1 writes it anew")
  }

  @Test("a map that does not hold is found", arguments: broken)
  func brokenMaps(_ row: Row<String, String>) {
    let map = CoverageMap(row.input)
    let found = map.mistakes + Self.check.complaints(map)
    #expect(found == (row.output.isEmpty ? [] : [row.output]), sourceLocation: row.location)
  }

  private static let broken: [Row<String, String>] = [
    Row("a fact in its place", "A001 sscp-arrangements-2022 252 | chair | silg chaired by", gives: ""),
    Row(
      "the value in its place", "A001 sscp-arrangements-2022 200,250-255 | c | silg chaired by = designated-doctor",
      gives: ""),
    Row("no place to be in", "A001 | chair | silg chaired by", gives: ""),
    Row(
      "another line", "A001 sscp-arrangements-2022 253-260 | chair | silg chaired by",
      gives: "A001: silg chaired by does not cite these lines"),
    Row(
      "another source", "A001 sscp-2020-21 252 | chair | silg chaired by",
      gives: "A001: silg chaired by does not cite these lines"),
    Row(
      "another value", "A001 sscp-arrangements-2022 252 | chair | silg chaired by = derek-benson",
      gives: "A001: silg chaired by has no derek-benson"),
    Row(
      "nothing stated", "A001 sscp-arrangements-2022 252 | chair | silg nominated by",
      gives: "A001: silg nominated by is not stated"),
    Row(
      "nothing of the name", "A001 sscp-arrangements-2022 252 | chair | no-such-body chaired by",
      gives: "A001: no-such-body is not in the model"),
    Row(
      "no clause of the language", "A001 sscp-2020-21 252 | chair | silg chairs",
      gives: "line 1: A001: `silg chairs` is no thing with a clause"),
    Row(
      "no fact and no reason", "A001 sscp-2020-21 2 | chair |", gives: "line 1: A001: a fact or a reason is expected"),
    Row(
      "a reason of our own", "A001 sscp-2020-21 2 | chair | - tired: too late",
      gives: "line 1: A001: a reason and its words are expected"),
    Row("a reason", "A001 sscp-2020-21 2 | chair | - activity: work done", gives: ""),
    Row(
      "lines that run backwards", "A001 sscp-2020-21 9-2 | chair | silg chaired by",
      gives: "line 1: A001: a source and its lines are expected"),
    Row("a gap", "A002 | chair | silg chaired by", gives: "A002 is out of order"),
    Row("twice", "A001 | a | silg meets\nA001 | a | silg meets", gives: "A001 is out of order"),
  ]
}
