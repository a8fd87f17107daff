import Language
import Testing

@testable import Session

/// The tables that plain questions are read by: nothing in them that can never be said, or never be filled.
@Suite("The tables of plain questions")
struct PlainShapeTests {
  /// Slots that the reader fills by itself, and those that it fills where another is.
  private static let given: Set<String> = [
    "main", "groups", "funded", "place", "year", "ofyear", "now", "soonest", "yearago", "merger", "independence",
    "lineage",
    "nextyear", "funds", "incumbents", "tomorrow", "yearahead", "bodygroups", "joint", "bodyled", "bodyfunds",
    "allfunds",
    "formulas", "allpartners", "routes", "disputes",
    "moneyduties", "adultduties", "childduties", "coremembers", "residents", "printedtotal", "chairappointed",
    "maingroups", "disagreements", "met", "arranged", "agenciesat", "agenciesof", "educators", "firstfund",
    "secondfund", "bothpay", "ruled", "then", "turning", "laysought", "fromroutes", "inforce-arrangements",
    "inforce-strategy", "newestpaper",
    "inforce-agreement", "inforce-plan", "inforce-protocol", "votingon", "recommended", "recommending", "chairturned",
    "undatedturn", "reviewed", "reviewedarrangements", "leadbody", "noticeduties", "lastreport", "voted", "overseen",
    "pooled", "eachroute", "steps1", "steps2", "steps3", "steps4",
    "steps5", "ruledmain", "vacantchair", "chairpost", "scrutinypost",
  ]
  private static let following = [
    "before": "when", "last": "when", "yearsto": "when", "yearsago": "years", "seated": "role",
    "seatedat": "organisation",
    "seatedon": "organisation", "delegating": "organisation", "lawful": "duty", "partnered": "body",
    "heir": "body", "ownfund": "body", "decidedat": "decision", "signed": "duty", "unsigned": "duty",
    "unspoken": "organisation", "delegated": "organisation", "unled": "organisation", "replaced": "paper",
    "gone": "until", "come": "until",
    "former": "person", "led": "body", "perhaps": "body", "dated": "paper", "nextdue": "cycle", "takenat": "decision",
    "ofmatter": "words", "ofveto": "words", "votingseat": "role", "voteless": "role", "stepsby": "words",
    "disputedvote": "role", "changingvote": "role", "deputyvote": "role", "eventeve": "event", "eventday": "event",
    "namedseats": "words", "agencykind": "words", "joining": "agent", "joined": "agent", "memberpost": "post",
    "unnamedpost": "post",
    "leaderpost": "post",
    "recordedvote": "decision", "unrecordedvote": "decision", "otherroute": "words", "unpaying": "organisation",
    "laterheir": "forerunner", "held": "body", "seatedthere": "organisation", "behalfon": "organisation",
    "chained": "forerunner", "replacing": "paper",
    "happened": "words", "tended": "duty", "alike": "other", "routed": "route", "reviewpaper": "paper",
  ]

  private static func slots(of text: String) -> Set<String> {
    Set(
      text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map { String($0.prefix { $0 != "}" }) })
  }

  @Test("every slot of what is meant is in each way of saying it")
  func filled() {
    for shape in PlainShapes.all {
      let wanted = shape.meant.reduce(into: Set<String>()) { $0.formUnion(Self.slots(of: $1)) }.subtracting(Self.given)
      for pattern in shape.said {
        let said = Self.slots(of: pattern.text)
        let missing = wanted.filter { !said.contains($0) && !said.contains(Self.following[$0] ?? "") }
        #expect(missing.isEmpty, "`\(pattern.text)` fills no \(missing.sorted())")
      }
    }
    for meaning in PlainMeaning.all {
      let wanted = meaning.meant.reduce(into: Set<String>()) { $0.formUnion(Self.slots(of: $1)) }.subtracting(
        Self.given)
      let said = Set(meaning.slots.map(\.rawValue))
      #expect(wanted.allSatisfy { said.contains($0) || said.contains(Self.following[$0] ?? "") }, "\(meaning.meant)")
    }
  }

  @Test("no way of saying wants a word that is left out before questions are compared")
  func sayable() {
    let dropped = PlainVocabulary.articles.union(PlainVocabulary.fillers)
    for pattern in PlainShapes.all.flatMap(\.said) {
      for case .word(let words, isOptional: false) in pattern.parts {
        #expect(!Set(words).isSubset(of: dropped), "`\(pattern.text)`")
      }
    }
  }

  @Test("every meaning can be reached: none stands behind one that takes all of its questions")
  func reachable() {
    for (index, meaning) in PlainMeaning.all.enumerated() {
      let before = PlainMeaning.all[..<index].first { $0.slots == meaning.slots && $0.isAbout(meaning.topics) }
      // One that tells when, or what should be, is asked where the one before it is passed over.
      guard let before, before.tellsWhen == meaning.tellsWhen else { continue }
      #expect(before.meant == meaning.meant, "\(meaning.meant) stands behind \(before.meant)")
    }
  }
}
