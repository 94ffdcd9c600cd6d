import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A regular expression of the source, and where it stands: `src/text/slug.ts:22`. */
export interface Pattern {
  place: string;
  source: string;
  flags: string;
}

/** What is known of the constants of one file while its patterns are read. */
interface Scope {
  constants: ReadonlyMap<string, ts.Expression>;
}

/**
 * Every regular expression of a file of TypeScript, JavaScript or Astro: literals, and `RegExp(…)` whose text follows
 * from constants of the same file. One that is made from anything else is returned by its place alone.
 *
 * @param root the folder that places are relative to
 */
export function patternsOf(root: string, file: string): { patterns: Pattern[]; unreadable: string[] } {
  const source = parse(file, readFileSync(join(root, file), 'utf8'));
  const scope: Scope = { constants: constantsOf(source) };
  const [patterns, unreadable]: [Pattern[], string[]] = [[], []];
  const visit = (node: ts.Node): void => {
    const place = `${file}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) patterns.push({ place, ...literal(node) });
    else if (isConstruction(node)) {
      const [text, flags] = [textOf(node.arguments?.[0], scope), node.arguments?.[1] ? textOf(node.arguments[1], scope) : ''];
      if (text === null || flags === null) unreadable.push(place);
      else patterns.push({ place, source: text, flags });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { patterns, unreadable };
}

/** An Astro file is a script between two lines of `---` and a template that reads as TSX. */
function parse(file: string, text: string): ts.SourceFile {
  const isAstro = file.endsWith('.astro');
  return ts.createSourceFile(isAstro ? `${file}.tsx` : file, isAstro ? text.replace(/^---$/gm, '   ') : text, ts.ScriptTarget.Latest, true);
}

function isConstruction(node: ts.Node): node is ts.NewExpression | ts.CallExpression {
  return (ts.isNewExpression(node) || ts.isCallExpression(node)) && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp';
}

function literal(node: ts.RegularExpressionLiteral): { source: string; flags: string } {
  const end = node.text.lastIndexOf('/');
  return { source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
}

function constantsOf(source: ts.SourceFile): Map<string, ts.Expression> {
  const constants = new Map<string, ts.Expression>();
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement) || !(statement.declarationList.flags & ts.NodeFlags.Const)) continue;
    for (const { name, initializer } of statement.declarationList.declarations)
      if (ts.isIdentifier(name) && initializer) constants.set(name.text, initializer);
  }
  return constants;
}

/** The text that an expression always has, or `null` when that cannot be read off the file. */
function textOf(node: ts.Expression | undefined, scope: Scope): string | null {
  if (!node) return null;
  if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return node.text;
  if (ts.isIdentifier(node)) return textOf(scope.constants.get(node.text), scope);
  if (ts.isTemplateExpression(node)) return joined(node, ({ text }) => text, scope);
  if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'String.raw')
    return ts.isNoSubstitutionTemplateLiteral(node.template)
      ? (node.template.rawText ?? null)
      : joined(node.template, ({ rawText }) => rawText ?? '', scope);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AsteriskToken)
    return String(Number(textOf(node.left, scope)) * Number(textOf(node.right, scope)));
  if (!ts.isPropertyAccessExpression(node) || node.name.text !== 'source' || !ts.isIdentifier(node.expression)) return null;
  const named = scope.constants.get(node.expression.text);
  return named && ts.isRegularExpressionLiteral(named) ? literal(named).source : null;
}

function joined(
  node: ts.TemplateExpression,
  read: (part: ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail) => string,
  scope: Scope,
): string | null {
  let text = read(node.head);
  for (const { expression, literal: after } of node.templateSpans) {
    const value = textOf(expression, scope);
    if (value === null) return null;
    text += value + read(after);
  }
  return text;
}
