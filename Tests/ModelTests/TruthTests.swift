import Model
import Testing

@Suite("Truth")
struct TruthTests {
  private static let day = Truth.unknown(.dayNotStated)
  private static let silent = Truth.unknown(.notStated)

  @Test("both is no as soon as one is no", arguments: both)
  func conjunction(_ row: Row<(Truth, Truth), Truth>) {
    let (one, other) = (row.input.0 && row.input.1, row.input.1 && row.input.0)
    #expect(one == row.output, sourceLocation: row.location)
    #expect(other == row.output, sourceLocation: row.location)
  }

  @Test("either is yes as soon as one is yes", arguments: either)
  func disjunction(_ row: Row<(Truth, Truth), Truth>) {
    let (one, other) = (row.input.0 || row.input.1, row.input.1 || row.input.0)
    #expect(one == row.output, sourceLocation: row.location)
    #expect(other == row.output, sourceLocation: row.location)
  }

  @Test("the opposite of unknown is unknown for the same reasons")
  func negation() {
    let opposites = [Truth.yes, .no, Self.day].map { !$0 }
    #expect(opposites == [.no, .yes, Self.day])
  }

  @Test("not both is either not, for every pair")
  func deMorgan() {
    let all = [Truth.yes, .no, Self.day, Self.silent]
    for one in all {
      for other in all {
        let both = (!(one && other), !one || !other)
        let either = (!(one || other), !one && !other)
        #expect(both.0 == both.1)
        #expect(either.0 == either.1)
        for third in all {
          let spread = (one && (other || third), (one && other) || (one && third))
          #expect(spread.0.word == spread.1.word)
        }
      }
    }
  }

  @Test("reasons are listed in one order, in words")
  func reasons() {
    let all: Reasons = [.planned, .noRecord, .discretion, .disagree, .notStated, .dayNotStated]
    #expect(
      all.words == [
        "day not stated", "not stated", "sources disagree", "at someone's discretion", "no record", "only planned",
      ])
    #expect(Truth.yes.reasons.isEmpty && Truth.no.reasons.isEmpty && Self.day.reasons == .dayNotStated)
    #expect([Truth.yes, .no, Self.day].map(\.word) == ["yes", "no", "unknown"])
    #expect([Truth(true), Truth(false)] == [.yes, .no])
  }

  private static let both: [Row<(Truth, Truth), Truth>] = [
    Row("yes and yes", (.yes, .yes), gives: .yes),
    Row("yes and no", (.yes, .no), gives: .no),
    Row("no and no", (.no, .no), gives: .no),
    Row("yes and unknown", (.yes, day), gives: day),
    Row("no and unknown", (.no, day), gives: .no),
    Row("unknown and unknown for two reasons", (day, silent), gives: .unknown([.dayNotStated, .notStated])),
  ]

  private static let either: [Row<(Truth, Truth), Truth>] = [
    Row("yes or yes", (.yes, .yes), gives: .yes),
    Row("yes or no", (.yes, .no), gives: .yes),
    Row("no or no", (.no, .no), gives: .no),
    Row("yes or unknown", (.yes, day), gives: .yes),
    Row("no or unknown", (.no, day), gives: day),
    Row("unknown or unknown for two reasons", (day, silent), gives: .unknown([.dayNotStated, .notStated])),
  ]
}
