import Language

/// Questions of what a change of money would come to.
extension PlainShapes {
  static let whatIf: [PlainShape] = [
    PlainShape(
      .whatIf,
      [
        "what would happen|change if|when {organisation} withdraws|withdraw|withdrew|left|leaves",
        "what if {organisation} pulls|pull|pulled out",
        "what if {organisation} withdraws|withdraw|withdrew|leaves|left",
        "what happens if|when {organisation} pulls|pull out",
        "what would happen if {organisation} pulls|pull|pulled out",
        "what if {organisation} stops|stop|stopped paying", "what happens if {organisation} stops|stop paying",
        "what would happen if {organisation} stops|stop|stopped paying", "{organisation} pulls|pull out",
      ], means: "what if {organisation} withdraws"),
    PlainShape(
      .whatIf,
      [
        "what if|when {organisation} pays|pay|paid|gives|gave flat fee|rate|sum of {payment}",
        "{organisation} pays|pay flat fee|rate|sum of {payment}",
        "what would happen|change if {organisation} pays|pay|paid flat fee|rate|sum of {payment}",
      ], means: "what if {organisation} pays {payment}"),
    PlainShape(
      .whatIf,
      [
        "what would happen|change if {organisation} cuts|cut|reduces|reduced by {payment}",
        "what if|happens {organisation} cuts|cut|reduces|reduced by {payment}",
        "what happens if {organisation} cuts|cut|reduces by {payment}",
        "what happens if {organisation} cuts|cut|reduces share|contribution|contributions|funding by {payment}",
        "what if {organisation} cuts|cut|reduces|reduced share|contribution|contributions|funding by {payment}",
        "what would happen if {organisation} cuts|cut|reduces|reduced share|contribution|funding by {payment}",
        "{organisation} cuts|cut|reduces share|contribution|contributions|funding by {payment}",
      ], means: "what if {organisation} pays {payment} less"),
    PlainShape(
      .whatIf,
      [
        "what would happen|change if {organisation} pays|pay|paid|gives|gave {payment} covered by {agent}",
        "what if {organisation} pays|pay|paid|gives|gave {payment} covered by {agent}",
        "what if {organisation} pays|pay|paid|gives|gave {payment} and {agent} covers it|rest",
        "what would happen if {organisation} pays|pay|paid {payment} and {agent} covers|covered it|rest",
        "{organisation} pays|pay {payment} covered by {agent}",
      ], means: "what if {organisation} pays {payment} covered by {agent}"),
    PlainShape(
      .whatIf,
      [
        "what would happen|change if|when {organisation} pays|pay|paid|gives|gave|contributes|contributed {payment}",
        "what if {organisation} pays|pay|paid|gives|gave|contributes|contributed {payment}",
        "what happens|changes if|when {organisation} pays|pay|gives|contributes {payment}",
        "suppose {organisation} pays|pay|paid {payment}", "{organisation} pays|pay {payment}",
      ], means: "what if {organisation} pays {payment}"),
    PlainShape(
      .whatIf,
      [
        "{payment} year for {years} years", "{payment} more each|every|per year for {years} years",
        "{payment} annum for {years} years", "{payment} each|every|per year for {years} years",
        "what if everyone|all pays|pay {payment} [more] each|every|per year for {years} years",
        "what if everyone|all pays|pay {payment} [more] year for {years} years",
        "contributions|costs|budgets rise|rises|grow|up [by] {payment} year for {years} years",
        "contributions|costs|budgets rise|rises|grow|up [by] {payment} each|every year for {years} years",
        "uplift of {payment} for {years} years", "{payment} uplift for {years} years",
      ], means: "what if everyone pays {payment} more each year for {years} years"),
    PlainShape(
      .whatIf,
      [
        "what if|happens everyone|all|partners pays|pay|paid {payment}",
        "what would happen if everyone|all|partners pays|pay|paid {payment}", "everyone pays|pay {payment}",
      ], means: "what if everyone pays {payment}"),
  ]
}
