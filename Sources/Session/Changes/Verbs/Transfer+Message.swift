import Analysis
import Model

/// Why there is nothing to transfer.
extension TransferVerb {
  func nothing(_ view: View) -> String {
    let wording = Wording(view: view)
    if destination == .thing(origin) { return "\(wording.name(origin)) has it already" }
    let doing: [Relation] = [.responsible, .exercisedBy, .dischargedBy]
    let doers = doing.flatMap { view.claimList(of: matter, $0).live }.filter { !$0.value.isGap }
      .map { wording.value($0.value) }.uniqued()
    let who = doers.isEmpty ? "who does is not stated" : "\(Wording.list(doers)) \(doers.count == 1 ? "does" : "do")"
    return "no paper says that \(wording.name(origin)) carries out \(wording.name(matter)); \(who)"
  }
}
