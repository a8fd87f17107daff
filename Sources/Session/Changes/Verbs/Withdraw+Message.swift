import Analysis
import Model

/// Why there is nothing to withdraw from.
extension WithdrawVerb {
  func nothing(_ view: View) -> String {
    let wording = Wording(view: view)
    let lists = [Relation.partner, .member].map { view.claimList(of: body, $0) }
    let isSilent = lists.allSatisfy { $0.live.isEmpty }
    let rest = isSilent ? "; no paper says who does on that day" : ""
    return "no paper says that \(wording.name(member)) sits on \(wording.name(body))\(rest)"
  }
}
