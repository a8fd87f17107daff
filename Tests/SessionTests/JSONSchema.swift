import Foundation

/// As much of JSON Schema as `docs/answer.schema.json` uses, read with its words alone; a word it does not know is a
/// complaint, so that the schema cannot say more than is checked.
struct JSONSchema {
  private let root: [String: Any]

  init?(_ text: String) {
    guard let root = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] else { return nil }
    self.root = root
  }

  func complaints(about value: Any) -> [String] { complaints(value, root, "") }

  private func complaints(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
    var found: [String] = []
    for (word, rule) in schema.sorted(by: { $0.key < $1.key }) {
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

  private func definition(_ reference: Any) -> [String: Any] {
    let name = (reference as? String)?.split(separator: "/").last.map(String.init) ?? ""
    return (root["$defs"] as? [String: Any])?[name] as? [String: Any] ?? ["unknown definition": name]
  }

  private func choice(_ word: String, _ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
    if word == "if" {
      let applies = complaints(value, schema["if"] as? [String: Any] ?? [:], path).isEmpty
      guard let branch = schema[applies ? "then" : "else"] as? [String: Any] else { return [] }
      return complaints(value, branch, path)
    }
    let branches = schema["oneOf"] as? [[String: Any]] ?? []
    let fitting = branches.count { complaints(value, $0, path).isEmpty }
    if fitting == 1 { return [] }
    let nearest = branches.map { complaints(value, $0, path) }.min { $0.count < $1.count } ?? []
    return ["\(path) fits \(fitting) of \(branches.count) forms"] + nearest
  }

  private func object(_ word: String, _ value: Any, _ rule: Any, _ path: String) -> [String] {
    guard let object = value as? [String: Any] else { return [] }
    if word == "required" {
      return (rule as? [String] ?? []).filter { object[$0] == nil }.map { "\(path)/\($0) is missing" }
    }
    let properties = rule as? [String: [String: Any]] ?? [:]
    return properties.sorted { $0.key < $1.key }.flatMap { key, inner in
      object[key].map { complaints($0, inner, "\(path)/\(key)") } ?? []
    }
  }

  private func array(_ word: String, _ value: Any, _ rule: Any, _ schema: [String: Any], _ path: String) -> [String] {
    guard let array = value as? [Any] else { return [] }
    let first = (schema["prefixItems"] as? [[String: Any]]) ?? []
    switch word {
    case "prefixItems": return zip(array, first).enumerated().flatMap { complaints($1.0, $1.1, "\(path)/\($0)") }
    case "items":
      guard let inner = rule as? [String: Any] else { return array.count > first.count ? ["\(path) is too long"] : [] }
      return array.dropFirst(first.count).enumerated().flatMap { complaints($1, inner, "\(path)/\($0)") }
    case "uniqueItems": return NSSet(array: array).count == array.count ? [] : ["\(path) repeats itself"]
    default:
      let limit = rule as? Int ?? 0
      return (word == "minItems" ? array.count >= limit : array.count <= limit)
        ? [] : ["\(path) breaks \(word) \(limit)"]
    }
  }

  private func holds(_ word: String, _ value: Any, _ rule: Any) -> Bool {
    switch word {
    case "type": ((rule as? [String]) ?? [rule as? String ?? ""]).contains { isOf($0, value) }
    case "const": (value as? NSObject)?.isEqual(rule) ?? false
    case "enum": (rule as? [Any] ?? []).contains { (value as? NSObject)?.isEqual($0) ?? false }
    case "minimum": (value as? Int).map { $0 >= (rule as? Int ?? .max) } ?? true
    case "minLength": (value as? String).map { $0.count >= (rule as? Int ?? .max) } ?? true
    case "pattern":
      (value as? String).map { $0.range(of: rule as? String ?? "", options: .regularExpression) != nil } ?? true
    default: false
    }
  }

  private func isOf(_ type: String, _ value: Any) -> Bool {
    let isTruth = (value as? NSNumber).map { CFBooleanTypeCheck.isTruth($0) } ?? false
    switch type {
    case "null": return value is NSNull
    case "boolean": return isTruth
    case "integer": return !isTruth && value is Int
    case "string": return value is String
    case "array": return value is [Any]
    case "object": return value is [String: Any]
    default: return false
    }
  }
}

/// Tells a truth value from a number, which Foundation holds alike.
private enum CFBooleanTypeCheck {
  static func isTruth(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }
}
