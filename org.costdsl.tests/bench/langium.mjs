// Parses and links a corpus with Langium, in one process: langium.mjs FOLDER. No types, figures or rules: only what comes before them.
// The grammar covers what corpus.mjs writes and the library that it imports.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { AstUtils, EmptyFileSystem, URI } from "langium";
import { createServicesForGrammar } from "langium/grammar";

const grammar = `
grammar Cost
entry CostFile: ('language' version=NUM)? ('package' name=QualifiedName)? imports+=Import* elements+=Element*;
Import: 'import' importedNamespace=QualifiedNameWithWildcard;
Element: CurrencySetting | AsOfSetting | Let | Declaration | Expectation;
Named: Declaration | Let;
CurrencySetting: 'currency' unit=ID;
AsOfSetting: 'as' 'of' date=NUM;
Let: 'let' name=ID '=' items+=Item (',' items+=Item)*;
Expectation: 'expect' left=Sum operator=('=' | '<' | '<=' | '>' | '>=' | 'is') right=Sum;
Declaration: kind=Kind name=ID (title=STRING)? ('extends' base=[Declaration:QualifiedName])? ('{' members+=Property* '}')?;
Kind returns string: 'source' | 'organization' | 'accelerator' | 'pool' | 'staff' | 'overhead' | 'run' | 'programme' | 'claim' | 'index';
Property: name=Word ':' (items+=Item (',' items+=Item)* | '{' members+=Property* '}');
Word returns string: PROP | Kind | 'on' | 'to';
Item: value=Statement ('from' since=NUM)? ('@' cites+=[Declaration:QualifiedName])*;
Statement infers Expression: Sum ({infer Assertion.left=current} 'is' right=Sum)?;
Sum infers Expression: Term ({infer Addition.left=current} operator=('+' | '-') right=Term)*;
Term infers Expression: Selection ({infer BinaryOperation.left=current} operator=('*' | '/' | 'per') right=Selection)*;
Selection infers Expression: Hedging ({infer Selection.selector=current} 'of' target=Hedging)?;
Hedging infers Expression: Interval | {infer Hedged} hedge=('about' | 'around' | 'over' | 'under') value=Interval
  | {infer Hedged} hedge='up' 'to' value=Primary | {infer Between} 'between' low=Primary 'and' high=Primary;
Interval infers Expression: Primary ({infer Range.left=current} operator=('to' | '±') right=Primary)?;
Primary infers Expression: Quantity | {infer TextLiteral} text=STRING | {infer UnknownValue} unknown='unknown' | '(' Statement ')' | Postfix;
Postfix infers Expression: {infer NameReference} target=[Named:ID] call?='('? (arguments+=Sum (',' arguments+=Sum)* ')')?
  ({infer MemberAccess.receiver=current} '.' member=ID)*;
Quantity: number=NUM (percent?='%')? (magnitude=('thousand' | 'million' | 'billion' | 'trillion'))? (unit=ID)?;
QualifiedName returns string: ID ('.' ID)*;
QualifiedNameWithWildcard returns string: ID ('.' ID)* ('.' '*')?;
terminal PROP: /[_a-zA-Z][_a-zA-Z0-9-]*(?=[ ]*:)/;
terminal ID: /[_a-zA-ZµÀ-ÖØ-öø-ʯͰ-῿][_a-zA-Z0-9µÀ-ÖØ-öø-ʯͰ-῿-]*/;
terminal NUM: /[0-9]([_a-zA-Z0-9.µ-]|[eE][+])*/;
terminal STRING: /"(\\\\.|[^"\\\\\\n])*"/;
hidden terminal WS: /[\\s\\uFEFF\\u00A0]+/;
hidden terminal ML_COMMENT: /\\/\\*[\\s\\S]*?\\*\\//;
hidden terminal SL_COMMENT: /\\/\\/[^\\n\\r]*/;
`;

const files = (folder) => readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  .flatMap((e) => (e.isDirectory() ? files(join(folder, e.name)) : e.name.endsWith(".cost") ? [join(folder, e.name)] : []));

const begin = performance.now();
const services = await createServicesForGrammar({
  grammar, languageMetaData: { languageId: "cost", fileExtensions: [".cost"], caseInsensitive: false, mode: "production" },
});
const shared = services.shared;
const ready = performance.now();
const documents = process.argv.slice(2).flatMap((p) => (p.endsWith(".cost") ? [p] : files(p)))
  .map((path) => shared.workspace.LangiumDocumentFactory.fromString(readFileSync(path, "utf8"), URI.file(path)));
documents.forEach((d) => shared.workspace.LangiumDocuments.addDocument(d));
await shared.workspace.DocumentBuilder.build(documents, { validation: false });
const done = performance.now();
const errors = documents.reduce((n, d) => n + d.parseResult.lexerErrors.length + d.parseResult.parserErrors.length, 0);
const nodes = documents.reduce((n, d) => n + [...AstUtils.streamAst(d.parseResult.value)].length, 0);
const seconds = (done - ready) / 1000;
console.log(`langium: ${documents.length} files in ${seconds.toFixed(2)} s, ${Math.round(documents.length / seconds)} files/s; grammar `
  + `${((ready - begin) / 1000).toFixed(2)} s; ${errors} syntax errors, ${nodes} nodes`);
