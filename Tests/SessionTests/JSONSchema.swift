import Foundation

/// A value of JSON as it was read from its text.
///
/// What Foundation reads is looked at through bridges; a schema is held against every answer of every transcript, so it is
/// taken over once into a value of our own.
enum JSONNode: Hashable {
  case null, truth(Bool), integer(Int), decimal(Double), text(String), list([JSONNode]), object([String: JSONNode])

  init?(_ text: String) {
    guard let read = try? JSONSerialization.jsonObject(with: Data(text.utf8)) else { return nil }
    self.init(foundation: read)
  }

  private init(foundation value: Any) {
    switch value {
    case let object as [String: Any]: self = .object(object.mapValues { JSONNode(foundation: $0) })
    case let list as [Any]: self = .list(list.map { JSONNode(foundation: $0) })
    case let text as String: self = .text(text)
    case let number as NSNumber:
      // Foundation holds a truth value and a number alike; the kind of what it wraps tells them apart.
      if String(cString: number.objCType) == "c" {
        self = .truth(number.boolValue)
      } else if let integer = value as? Int {
        self = .integer(integer)
      } else {
        self = .decimal(number.doubleValue)
      }
    default: self = .null
    }
  }

  /// The value of a key of an object; nil for anything else.
  subscript(key: String) -> JSONNode? { if case .object(let object) = self { object[key] } else { nil } }

  var object: [String: JSONNode]? { if case .object(let object) = self { object } else { nil } }

  var list: [JSONNode]? { if case .list(let list) = self { list } else { nil } }

  var text: String? { if case .text(let text) = self { text } else { nil } }

  var integer: Int? { if case .integer(let integer) = self { integer } else { nil } }
}

/// As much of JSON Schema as `docs/answer.schema.json` uses, read with its words alone; a word it does not know is a
/// complaint, so that the schema cannot say more than is checked.
struct JSONSchema {
  private let root: JSONNode

  init?(_ text: String) {
    guard let root = JSONNode(text), root.object != nil else { return nil }
    self.root = root
  }

  func complaints(about value: JSONNode) -> [String] { complaints(value, root, "") }

  private func complaints(_ value: JSONNode, _ schema: JSONNode, _ path: String) -> [String] {
    var found: [String] = []
    for (word, rule) in (schema.object ?? [:]).sorted(by: { $0.key < $1.key }) {
      switch word {
      case "$schema", "$id", "$defs", "title", "description", "then", "else": continue
      case "$ref": found += complaints(value, definition(rule), path)
      case "oneOf", "if": found += choice(word, value, schema, path)
      case "properties", "required": found += object(word, value, rule, path)
      case "items", "prefixItems", "minItems", "maxItems", "uniqueItems":
        found += array(word, value, rule, schema, path)
      default: if !holds(word, value, rule) { found.append("\(path.isEmpty ? "/" : path) breaks \(word): \(rule)") }
      }
    }
    return found
  }

  private func definition(_ reference: JSONNode) -> JSONNode {
    let name = reference.text?.split(separator: "/").last.map(String.init) ?? ""
    return root["$defs"]?[name] ?? .object(["unknown definition": .text(name)])
  }

  private func choice(_ word: String, _ value: JSONNode, _ schema: JSONNode, _ path: String) -> [String] {
    if word == "if" {
      let applies = complaints(value, schema["if"] ?? .object([:]), path).isEmpty
      guard let branch = schema[applies ? "then" : "else"] else { return [] }
      return complaints(value, branch, path)
    }
    let branches = (schema["oneOf"]?.list ?? []).map { complaints(value, $0, path) }
    let fitting = branches.count(where: \.isEmpty)
    if fitting == 1 { return [] }
    return ["\(path) fits \(fitting) of \(branches.count) forms"] + (branches.min { $0.count < $1.count } ?? [])
  }

  private func object(_ word: String, _ value: JSONNode, _ rule: JSONNode, _ path: String) -> [String] {
    guard let object = value.object else { return [] }
    if word == "required" {
      return (rule.list ?? []).compactMap(\.text).filter { object[$0] == nil }.map { "\(path)/\($0) is missing" }
    }
    return (rule.object ?? [:]).sorted { $0.key < $1.key }.flatMap { key, inner in
      object[key].map { complaints($0, inner, "\(path)/\(key)") } ?? []
    }
  }

  private func array(
    _ word: String, _ value: JSONNode, _ rule: JSONNode, _ schema: JSONNode, _ path: String
  ) -> [String] {
    guard let array = value.list else { return [] }
    let first = schema["prefixItems"]?.list ?? []
    switch word {
    case "prefixItems": return zip(array, first).enumerated().flatMap { complaints($1.0, $1.1, "\(path)/\($0)") }
    case "items":
      guard rule.object != nil else { return array.count > first.count ? ["\(path) is too long"] : [] }
      return array.dropFirst(first.count).enumerated().flatMap { complaints($1, rule, "\(path)/\($0)") }
    case "uniqueItems": return Set(array).count == array.count ? [] : ["\(path) repeats itself"]
    default:
      let limit = rule.integer ?? 0
      return (word == "minItems" ? array.count >= limit : array.count <= limit)
        ? [] : ["\(path) breaks \(word) \(limit)"]
    }
  }

  private func holds(_ word: String, _ value: JSONNode, _ rule: JSONNode) -> Bool {
    switch word {
    case "type": (rule.list ?? [rule]).contains { isOf($0.text ?? "", value) }
    case "const": value == rule
    case "enum": rule.list?.contains(value) ?? false
    case "minimum": value.integer.map { $0 >= (rule.integer ?? .max) } ?? true
    case "minLength": value.text.map { $0.count >= (rule.integer ?? .max) } ?? true
    case "pattern": value.text.map { $0.range(of: rule.text ?? "", options: .regularExpression) != nil } ?? true
    default: false
    }
  }

  private func isOf(_ type: String, _ value: JSONNode) -> Bool {
    switch (type, value) {
    case ("null", .null), ("boolean", .truth), ("integer", .integer), ("string", .text), ("array", .list),
      ("object", .object):
      true
    default: false
    }
  }
}
