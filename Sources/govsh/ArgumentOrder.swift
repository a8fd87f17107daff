import ArgumentParser

/// Puts the command's name first: the argument parser takes options only after it.
///
/// What is a command, a flag or an option is read from the parser's own declarations.
enum ArgumentOrder {
  /// What follows the name of an option.
  private enum Values {
    case none, one, many
  }

  static func commandFirst(_ arguments: [String]) -> [String] {
    guard arguments.first?.hasPrefix("-") ?? false else { return arguments }
    let commands = Set(Govsh.configuration.subcommands.map { $0._commandName } + ["help"])
    let options = options(of: Govsh.configuration.subcommands)
    var index = 0
    while index < arguments.count {
      let argument = arguments[index]
      if argument == "-c" || argument == "--" { return arguments }
      if !argument.hasPrefix("-") {
        guard commands.contains(argument), index > 0 else { return arguments }
        return [argument] + arguments[..<index] + arguments[(index + 1)...]
      }
      index += 1
      if argument.contains("=") { continue }
      switch options[argument] ?? .one {
      case .none: break
      case .one: index += 1
      case .many:
        index += 1
        while index < arguments.count, !arguments[index].hasPrefix("-"), !commands.contains(arguments[index]) {
          index += 1
        }
      }
    }
    return arguments
  }

  /// Every option of the commands, and how many values follow it; those of the argument parser itself have none.
  private static func options(of commands: [any ParsableCommand.Type]) -> [String: Values] {
    var found: [String: Values] = ["--help": .none, "-h": .none, "--version": .none]
    let declarations = commands.map { Mirror(reflecting: $0.init()) } + [Mirror(reflecting: SharedOptions())]
    for property in declarations.flatMap(\.children) {
      // A property wrapper is stored under the name of its property with an underscore before it.
      guard let label = property.label?.dropFirst() else { continue }
      let name = "--" + label.map { $0.isUppercase ? "-" + $0.lowercased() : String($0) }.joined()
      switch property.value {
      case is Flag<Bool>: found[name] = Values.none
      case is Option<[String]>: found[name] = .many
      case is Argument<String>, is Argument<String?>, is Argument<[String]>, is OptionGroup<SharedOptions>: continue
      default: found[name] = .one
      }
    }
    return found
  }
}
