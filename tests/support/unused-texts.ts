import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(import.meta.dirname, '../..');
const dutch = path.join(root, 'shared/language/nl/');

/** Texts of shared/language/nl that nothing in the product looks at: "explore exploreTexts.copyTable". Found by their types: many keys share a name. */
export function unusedTexts(): readonly string[] {
  const folders = ['shared', 'electron', 'renderer'].map((folder) => path.join(root, folder));
  const program = ts.createProgram(
    folders.flatMap((folder) => ts.sys.readDirectory(folder, ['.ts', '.tsx'])),
    {
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2023,
      jsx: ts.JsxEmit.ReactJSX,
      allowImportingTsExtensions: true,
      noEmit: true,
      strict: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: true,
      types: [],
    },
  );
  const files = program
    .getSourceFiles()
    .filter(({ fileName }) => folders.some((folder) => fileName.startsWith(folder)));
  const used = new Set<ts.Node>();
  for (const file of files) visit(file, program.getTypeChecker(), used);
  return files
    .filter(({ fileName }) => fileName.startsWith(dutch))
    .flatMap(textsIn)
    .filter(({ property }) => !used.has(property))
    .map(({ property, keys }) => {
      return `${path.basename(property.getSourceFile().fileName, '.ts')} ${keys.join('.')}`;
    });
}

/** Every key that is looked at; where it is only known when it runs, all it could be. */
function visit(node: ts.Node, checker: ts.TypeChecker, used: Set<ts.Node>): void {
  // A type says nothing, and where both languages are put together nothing is said yet.
  if (ts.isTypeNode(node) || (ts.isCallExpression(node) && node.expression.getText() === 'bilingual')) return;
  if (ts.isPropertyAccessExpression(node)) {
    mark(checker.getSymbolAtLocation(node.name), used, isHandedOn(node));
  } else if (ts.isIdentifier(node) && /Texts$/.test(node.text) && isHandedOn(node)) {
    for (const property of checker.getTypeAtLocation(node).getProperties()) mark(property, used, true);
  } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const key = node.propertyName ?? node.name;
    if (ts.isIdentifier(key)) {
      mark(checker.getTypeAtLocation(node.parent).getProperty(key.text), used, false);
    }
  } else if (ts.isElementAccessExpression(node)) {
    const keys = literalsOf(checker.getTypeAtLocation(node.argumentExpression));
    for (const property of checker.getTypeAtLocation(node.expression).getProperties()) {
      if (keys.length === 0 || keys.includes(property.name)) mark(property, used, isHandedOn(node));
    }
  }
  ts.forEachChild(node, (child) => visit(child, checker, used));
}

/** Given to something else, which may look at all that is in it; under another name here it is still looked at key by key. */
function isHandedOn(node: ts.Expression): boolean {
  const { parent } = node;
  const isLookedInto = ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent);
  if (isLookedInto) return parent.expression !== node && !ts.isPropertyAccessExpression(parent);
  // A variable with a type of its own hides whose keys they are.
  const isRenamed = ts.isVariableDeclaration(parent) && parent.type === undefined;
  return !(isRenamed || ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent));
}

function literalsOf(type: ts.Type): readonly string[] {
  return (type.isUnion() ? type.types : [type]).flatMap((one) =>
    one.isStringLiteral() || one.isNumberLiteral() ? [String(one.value)] : [],
  );
}

function mark(symbol: ts.Symbol | undefined, used: Set<ts.Node>, isWhole: boolean): void {
  for (const text of symbol?.declarations ?? []) {
    if (!text.getSourceFile().fileName.startsWith(dutch)) continue;
    used.add(text);
    if (!isWhole || !ts.isPropertyAssignment(text)) continue;
    for (const { property } of textsOf(text.initializer, [])) used.add(property);
  }
}

interface Text {
  readonly property: ts.ObjectLiteralElementLike;
  readonly keys: readonly string[];
}

function textsIn(file: ts.SourceFile): Text[] {
  return file.statements.flatMap((statement) =>
    ts.isVariableStatement(statement) &&
    statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
      ? statement.declarationList.declarations.flatMap(({ initializer, name }) =>
          // A table with a type of its own is looked up by that type, not key by key.
          initializer && /Texts$/.test(name.getText()) ? textsOf(initializer, [name.getText()]) : [],
        )
      : [],
  );
}

function textsOf(value: ts.Expression, before: readonly string[]): Text[] {
  if (ts.isAsExpression(value) || ts.isSatisfiesExpression(value)) return textsOf(value.expression, before);
  if (!ts.isObjectLiteralExpression(value)) return [];
  return value.properties.flatMap((property) => {
    if (!property.name) return [];
    const keys = [...before, property.name.getText()];
    const inside = ts.isPropertyAssignment(property) ? textsOf(property.initializer, keys) : [];
    return inside.length > 0 ? inside : [{ property, keys }];
  });
}
