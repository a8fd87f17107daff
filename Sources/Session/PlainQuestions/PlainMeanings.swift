import Language

/// What topics mean, by the kinds of thing that are named; the first that fits wins.
extension PlainMeaning {
  static let all: [PlainMeaning] = people + duties + working + money + change + knowledge

  private static let people: [PlainMeaning] = [
    PlainMeaning([.chair, .appoints], [], .find, "find {main}.chair.appointed-by"),
    PlainMeaning([.chair, .appoints], [.body], .find, "find {body}.chair.appointed-by"),
    PlainMeaning([.chair, .groups], also: [.all], [], .whoChairs, "who chairs {groups}"),
    PlainMeaning([.chair, .former], also: [.change, .people], [.body], .history, "history {body}"),
    PlainMeaning([.chair, .change], also: [.people], [.body], .history, "history {body}"),
    PlainMeaning([.chair], also: [.scrutiny, .people], [.body], .whoChairs, "who chairs {body}"),
    PlainMeaning([.chair], also: [.scrutiny, .people], [], .whoChairs, "who chairs {main}"),
    PlainMeaning([.chair], also: [.all, .bodies, .meets], [.role], .roles, "roles of {role}"),
    PlainMeaning([.viceChair], also: [.chair, .holder], [.body], .find, "find {body}.vice-chair"),
    PlainMeaning([.viceChair], also: [.chair, .holder], [], .find, "find {main}.vice-chair"),
    PlainMeaning([.members, .count], also: [.people, .organisations], [.body], .count, "count {body}.members"),
    PlainMeaning([.members, .count], also: [.people, .organisations], [], .count, "count {main}.members"),
    PlainMeaning([.organisations, .count], [.body], .count, "count {body}.partners"),
    PlainMeaning([.organisations, .count], [], .count, "count {main}.partners"),
    PlainMeaning([.members], [.body, .other], .whoSitsOnBoth, "who sits on both {body} and {other}"),
    PlainMeaning([.members], [.role, .body], .whoSitsOn, "who sits on {body}"),
    PlainMeaning([.members], also: [.all, .organisations, .people], [.body], .whoSitsOn, "who sits on {body}"),
    PlainMeaning([.members], also: [.all, .organisations, .people], [], .whoSitsOn, "who sits on {main}"),
    PlainMeaning([.members], also: [.groups, .meets, .bodies, .all, .count], [.role], .roles, "roles of {role}"),
    PlainMeaning([.agencies], also: [.all], [], .find, "find {main}.relevant-agencies"),
    PlainMeaning([.organisations], also: [.all], [.body], .whoSitsOn, "who sits on {body}"),
    PlainMeaning([.organisations], also: [.all], [], .whoSitsOn, "who sits on {main}"),
    PlainMeaning([.represents], [.organisation], .find, "find {organisation}.represented-by"),
    PlainMeaning([.represents], also: [.members], [.organisation, .body], .whoSitsOn, "who sits on {body}"),
    PlainMeaning([.represents], also: [.organisations], [.body], .whoSitsOn, "who sits on {body}"),
    PlainMeaning([.holder], also: [.posts], [.post], .find, "find {post}.holder"),
    PlainMeaning([.holder], [.person], .roles, "roles of {person}"),
    PlainMeaning([.posts], [.body], .show, "show {body}"),
    PlainMeaning([.posts], also: [.holder, .all], [.role], .roles, "roles of {role}"),
    PlainMeaning([.posts], also: [.all], [], .list, "list posts"),
    PlainMeaning([.appoints], [.post], .find, "find {post}.appointed-by"),
    PlainMeaning([.employs], [.post], .find, "find {post}.organisation"),
    PlainMeaning([.host], [.thing], .find, "find {thing}.host"),
    PlainMeaning([.employs], [.thing], .find, "find {thing}.host"),
    PlainMeaning([.support], [.body], .find, "find {body}.supported-by"),
    PlainMeaning([.support], [], .find, "find {main}.supported-by"),
    PlainMeaning([.scrutiny], [.body], .find, "find {body}.scrutineer"),
    PlainMeaning([.scrutiny], [], .find, "find {main}.scrutineer"),
    PlainMeaning([.scrutiny, .holder], also: [.posts], [], .find, "find {main}.scrutineer.holder"),
    PlainMeaning([.scrutiny, .appoints], [], .find, "find {main}.scrutineer.appointed-by"),
    PlainMeaning([.scrutiny, .employs], [], .find, "find {main}.scrutineer.organisation"),
    PlainMeaning([.scrutiny, .accountableTo], [], .find, "find {main}.scrutineer.accountable-to"),
  ]

  private static let duties: [PlainMeaning] = [
    PlainMeaning([.duty], also: [.signs], [.duty], .whoIsAccountable, "who is accountable for {duty}"),
    PlainMeaning([.duty], also: [.signs], [.agent, .duty], .whoIsAccountable, "who is accountable for {duty}"),
    PlainMeaning([.signs], [.duty], .whoIsAccountable, "who is accountable for {duty}"),
    PlainMeaning([.scrutiny], [.duty], .whoIsAccountable, "who is accountable for {duty}"),
    PlainMeaning([.chair], [.duty], .whoIsAccountable, "who is accountable for {duty}"),
    // The law binds kinds of organisation, so that its duties are of none by name.
    PlainMeaning(
      [.duty], also: [.signs, .all, .law], [.organisation], .find,
      "find certain (duties where binds contains {organisation}.kind) together with {organisation}.accountable-for "
        + "together with {organisation}.responsible-for"),
    PlainMeaning(
      [.duty], also: [.signs, .all, .law], [.agent], .find,
      "find {agent}.accountable-for together with {agent}.responsible-for"),
    PlainMeaning([.duty], also: [.signs, .all, .law], [], .list, "list duties"),
    PlainMeaning([.due], also: [.duty, .signs, .span], [.duty], .find, "find {duty}.deadline"),
    PlainMeaning([.span], also: [.duty, .signs], [.duty], .find, "find {duty}.deadline"),
    PlainMeaning([.meets], also: [.duty, .signs], [.duty], .find, "find {duty}.rhythm"),
    PlainMeaning([.duty], [.duty], .find, "find {duty}.deadline"),
    PlainMeaning([.signs], [.duty], .find, "find {duty}.deadline"),
    PlainMeaning([.consulted], also: [.duty], [.duty], .find, "find {duty}.consulted"),
    PlainMeaning([.informed], also: [.duty], [.duty], .find, "find {duty}.informed"),
    PlainMeaning([.due], also: dated, [.when], .calendar, "calendar for {place} from {when} to {when}"),
    PlainMeaning([.due], also: dated, [], .calendar, "calendar for {place} from {tomorrow} to {yearahead}"),
    PlainMeaning([.due], also: dated, [.body], .calendar, "calendar for {body}"),
    PlainMeaning([.priorities], [.body], .find, "find {body}.priorities"),
    PlainMeaning([.priorities], [], .find, "find {main}.priorities"),
    PlainMeaning([.law], also: [.all], [], .list, "list rules"),
  ]
  private static let dated: Set<PlainTopic> = [.meets, .change, .events, .duty, .published]

  private static let working: [PlainMeaning] = [
    PlainMeaning([.quorum], also: [.meets, .rules, .count, .people], [.body], .quorate, "quorate {body}"),
    PlainMeaning([.quorum], also: [.meets, .rules, .count, .people], [], .quorate, "quorate {main}"),
    PlainMeaning([.meets], also: [.count, .total], [.body], .find, "find {body}.meets"),
    PlainMeaning([.meets], also: [.count, .total], [], .find, "find {main}.meets"),
    PlainMeaning([.groups, .count], [.body], .count, "count {bodygroups}"),
    PlainMeaning([.groups, .count], [], .count, "count {maingroups}"),
    PlainMeaning([.groups], also: [.all], [.body], .find, "find {bodygroups}"),
    PlainMeaning([.groups], also: [.all, .structure], [], .find, "find {maingroups}"),
    PlainMeaning([.groups], [.organisation], .roles, "roles of {organisation}"),
    PlainMeaning([.structure], [.body], .show, "show {body}"),
    PlainMeaning([.structure], also: [.all], [], .show, "show {main}"),
    PlainMeaning([.remit], [.thing], .show, "show {thing}"),
    PlainMeaning([.areas], [.body], .find, "find {body}.areas"),
    PlainMeaning([.areas], [], .find, "find {main}.areas"),
    PlainMeaning([.bodies], also: [.areas, .all], [], .list, "list bodies"),
    PlainMeaning(
      [.routes], also: [.due, .span, .change, .signs, .duty, .all, .organisations, .remit, .clients], [], .list,
      "list routes"),
    PlainMeaning([.routes], also: [.due, .span], [.route], .show, "show {route}"),
    PlainMeaning([.routes], [.body], .find, "find {body}.routes"),
  ]

  private static let money: [PlainMeaning] = [
    PlainMeaning([.money, .change], also: counted, [], .funding, "funding {funded} by contributor"),
    PlainMeaning([.money, .since], also: counted, [], .funding, "funding {funded} by contributor"),
    PlainMeaning([.money, .change], also: counted, [.organisation], .funding, "funding {organisation}"),
    PlainMeaning([.money, .since], also: counted, [.organisation], .funding, "funding {organisation}"),
    PlainMeaning([.money, .change], also: counted, [.body], .funding, "funding {body} by contributor"),
    PlainMeaning([.money, .most], also: counted, [.organisation], .funding, "funding {funded} {year}"),
    PlainMeaning([.money, .total], also: counted, [], .funding, "funding {main} by contributor {year}"),
    PlainMeaning([.money], also: counted, [.organisation, .organisation], .funding, "funding {main} by contributor"),
    PlainMeaning([.share], also: counted, [.organisation, .organisation], .funding, "funding {main} by contributor"),
    PlainMeaning([.share], also: counted, [], .funding, "funding {main} by contributor"),
    PlainMeaning([.money], also: counted, [], .funding, "funding {funded} {year}"),
    PlainMeaning([.money], also: counted, [.organisation], .funding, "funding {organisation}{ofyear}"),
    PlainMeaning([.money], also: counted, [.organisation, .fund], .funding, "funding {organisation}{ofyear}"),
    PlainMeaning([.money], also: counted, [.organisation, .body], .funding, "funding {organisation}{ofyear}"),
    PlainMeaning([.money], also: counted, [.body], .funding, "funding {body}{ofyear}"),
    PlainMeaning([.money], also: counted, [.fund], .funding, "funding {fund}{ofyear}"),
    PlainMeaning([.share], also: counted, [.organisation], .funding, "funding {organisation}{ofyear}"),
    PlainMeaning([.share], also: counted, [.organisation, .fund], .funding, "funding {organisation}{ofyear}"),
  ]
  private static let counted: Set<PlainTopic> = [
    .total, .share, .most, .all, .organisations, .count, .members, .people, .since,
  ]

  private static let change: [PlainMeaning] = [
    PlainMeaning([.change], also: changing, [], .diff, "diff {yearago} {now}"),
    PlainMeaning([.change, .since], also: changing, [.when], .diff, "diff {before} {now}"),
    PlainMeaning([.change], also: changing, [.when], .diff, "diff {before} {last}"),
    PlainMeaning([.begins], also: changing, [.when], .diff, "diff {before} {last}"),
    PlainMeaning([.ends], also: changing, [.when], .diff, "diff {before} {last}"),
    PlainMeaning([.change], also: [.since], [.thing], .history, "history {thing}"),
    PlainMeaning([.begins], also: [.change], [.thing], .history, "history {thing}"),
    PlainMeaning([.ends], also: [.begins], [.thing], .history, "history {thing}"),
    PlainMeaning([.begins], [], .history, "history {main}"),
    PlainMeaning([.follows], [.forerunner], .find, "find {forerunner}.successors"),
    PlainMeaning([.precedes], [.thing], .find, "find {thing}.predecessors"),
    PlainMeaning([.published], [.paper], .find, "find {paper}.published"),
    PlainMeaning([.signs], [.paper], .find, "find {paper}.issuer"),
  ]
  private static let changing: Set<PlainTopic> = [
    .structure, .groups, .bodies, .people, .posts, .organisations, .events, .all,
  ]

  private static let knowledge: [PlainMeaning] = [
    PlainMeaning([], [.thing], .show, "show {thing}"),
    PlainMeaning([.papers], also: [.all, .bodies, .most, .count], [], .list, "list sources"),
    PlainMeaning([.minutes], also: [.meets, .all, .papers], [], .list, "list meetings"),
    PlainMeaning([.minutes], also: [.meets, .all, .papers], [.body], .list, "list meetings"),
    PlainMeaning([.gaps], also: [.papers, .visit, .all, .most], [], .questions, "questions {main}"),
    PlainMeaning([.gaps], also: [.papers, .all, .most], [.body], .questions, "questions {body}"),
    PlainMeaning([.gaps], also: [.visit, .all], [.role], .questions, "questions {main} for {role}"),
    PlainMeaning([.conflicts], also: [.papers, .figures, .money, .all], [], .conflicts, "conflicts {main}"),
    PlainMeaning([.routes, .papers], [], .conflicts, "conflicts {main}"),
    PlainMeaning([.conflicts], also: [.figures], [.thing], .conflicts, "conflicts {thing}"),
    PlainMeaning([.rules], also: [.all, .law, .duty], [], .check, "check {main}"),
    PlainMeaning([.rules], also: [.all, .law, .duty], [.body], .check, "check {body}"),
    PlainMeaning([.people, .count], also: [.holder], [], .list, "list people"),
    PlainMeaning([.vacancies], also: [.posts, .all], [], .list, "list posts where holder is not stated"),
    PlainMeaning([.events], also: [.all], [], .list, "list events"),
    PlainMeaning([.people], also: [.all], [], .list, "list people"),
    PlainMeaning([.figures], also: [.all], [], .list, "list series"),
    PlainMeaning([.count], also: [.signs, .published, .figures], [.series], .show, "show {series}"),
    PlainMeaning([.figures], [.series], .show, "show {series}"),
    PlainMeaning([.visit], [], .reportVisit, "report visit {main}"),
    PlainMeaning([.visit], [.body], .reportVisit, "report visit {body}"),
    PlainMeaning([.visit], [.organisation], .reportFor, "report for {organisation}"),
  ]
}
