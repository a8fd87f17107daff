import Model

/// The papers of an answer in one line: short names, with their lines run together.
struct SourcesLine {
  private let evidence: [Answer.Evidence]
  private static let mostPapers = 4
  private static let mostPlaces = 6

  init(_ evidence: [Answer.Evidence]) {
    self.evidence = evidence
  }

  /// `Sources: yearly report 2024/25, lines 74, 81, 93-99; arrangements 2022, line 203 (2 inferred).`; nil without papers.
  var text: String? {
    guard !evidence.isEmpty else { return nil }
    var papers: [(name: String, lines: [ClosedRange<UInt32>], headings: [String])] = []
    for item in evidence {
      let index = papers.firstIndex { $0.name == item.sourceName } ?? papers.count
      if index == papers.count { papers.append((item.sourceName, [], [])) }
      if item.firstLine > 0 {
        papers[index].lines.append(item.firstLine...max(item.firstLine, item.lastLine))
      } else if let heading = item.heading, !papers[index].headings.contains(heading) {
        papers[index].headings.append(heading)
      }
    }
    var words = papers.prefix(Self.mostPapers).map { Self.places($0.name, $0.lines, $0.headings) }
    if papers.count > Self.mostPapers {
      let left = papers.count - Self.mostPapers
      words.append(left == 1 ? "1 more paper" : "\(left) more papers")
    }
    return "Sources: " + words.joined(separator: "; ") + certainty + "."
  }

  private static func places(_ name: String, _ lines: [ClosedRange<UInt32>], _ headings: [String]) -> String {
    let runs = joined(lines)
    if runs.count + headings.count > mostPlaces { return "\(name), \(runs.count + headings.count) places" }
    var words = name
    if !runs.isEmpty {
      let isOne = runs.count == 1 && runs[0].count == 1
      words +=
        (isOne ? ", line " : ", lines ")
        + runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ", ")
    }
    return headings.isEmpty ? words : words + ", " + headings.joined(separator: ", ")
  }

  /// Ranges of lines in order, those that touch as one.
  private static func joined(_ lines: [ClosedRange<UInt32>]) -> [ClosedRange<UInt32>] {
    var result: [ClosedRange<UInt32>] = []
    for range in lines.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      if let last = result.last, range.lowerBound <= last.upperBound + 1 {
        result[result.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }

  /// How many of the places only imply what is said, or are those of a plan.
  private var certainty: String {
    let inferred = evidence.count { $0.certainty == .inferred }
    let assumed = evidence.count { $0.certainty == .assumed }
    let words = [inferred > 0 ? "\(inferred) inferred" : "", assumed > 0 ? "\(assumed) assumed" : ""].filter {
      !$0.isEmpty
    }
    return words.isEmpty ? "" : " (" + words.joined(separator: ", ") + ")"
  }
}
