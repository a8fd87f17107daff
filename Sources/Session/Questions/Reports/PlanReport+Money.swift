import Analysis
import Model
import Rendering

extension ReportBuilder {
  /// A paper about a change of what is paid: what is decided, who pays what before and after, what it makes unaffordable.
  mutating func money(_ option: MoneyOption, among options: [Option]) {
    let heading = "What is to be decided"
    say(heading, "Whether to agree to this change of what is paid: \(option.title.paragraph)")
    toWrite("Background", "why it is proposed, and by whom")
    say("Options", "No change: everyone pays what the papers state.")
    say("Options", "Option \(option.number): \(option.title.paragraph) This paper.")
    for other in options { say("Options", "Option \(other.number) changes the structure; it has a paper of its own.") }
    toWrite("Options", "which of them is recommended, and why the others are not")
    amounts(option)
    for note in option.notes.filter({ !option.stops.contains($0) }).map(\.withoutCommands).prefix(6) {
      say("Money, by partner", note.capitalised)
    }
    let risks = "Risks"
    for stop in option.stops { say(risks, stop.capitalised) }
    toWrite(risks, "what each partner's own budget allows, and what would have to stop")
    toWrite("Consultation", "who was asked, when, and what they said")
    let approvals = "Approvals, in order"
    let paying = option.payers.map(\.name.text).filter { !$0.isEmpty }
    say(approvals, "Each who pays, by its own rules: \(Wording.list(paying)).")
    toWrite(approvals, "each partner's meeting, its date, and who may commit it")
    say("Next steps", "It would be paid so in \(option.year).")
    toWrite("Next steps", "who does what by when, and when it is looked at again")
  }

  /// A line a partner: what it pays before and after, and the difference.
  private mutating func amounts(_ option: MoneyOption) {
    func line(_ before: Int64?, _ after: Int64) -> String {
      guard let before else { return "nothing stated before, \(Sterling.text(pence: after)) in \(option.year)" }
      let difference = after - before
      let way =
        difference == 0
        ? "as before" : "\(Sterling.text(pence: abs(difference))) \(difference > 0 ? "more" : "less")"
      return
        "\(Sterling.text(pence: before)) in \(option.base), \(Sterling.text(pence: after)) in \(option.year): \(way)"
    }
    let heading = "Money, by partner"
    for payer in option.payers { say(heading, "\(payer.name.text): \(line(payer.before, payer.after))") }
    say(heading, "Sum: \(line(option.before, option.after))")
  }
}

extension String {
  /// A remark without what may be typed: a paper for a meeting has no statements of this program in it.
  var withoutCommands: String {
    split(separator: ";").filter { !$0.contains("`") }.joined(separator: ";")
  }

  /// A title as the sentence of a paper: with a capital at its front and a stop at its end.
  fileprivate var paragraph: String { capitalised + (hasSuffix(".") ? "" : ".") }
}
