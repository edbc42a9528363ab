import { Comment, Converter, DeclarationReflection, ReferenceType, ReflectionKind, TypeScript as ts, type Application, type Context } from 'typedoc';

/**
 * Plug-in of TypeDoc for types that are inferred from Zod schemas: they are shown by name, with what `.describe()` says of their fields as
 * documentation, and a schema is shown by the type that it reads rather than field by field a second time.
 */
export function load({ converter }: Pick<Application, 'converter'>): void {
  /** Variables that hold a schema, with the alias of the type that it reads. */
  const readers = new Map<ts.Symbol, ts.Symbol>();

  converter.on(Converter.EVENT_BEGIN, (context) => {
    for (const program of context.programs) {
      for (const alias of findAliases(program)) nameType(program.getTypeChecker(), alias, readers);
    }
  });

  converter.on(Converter.EVENT_CREATE_DECLARATION, (context: Context, reflection) => {
    const symbol = context.getSymbolFromReflection(reflection);
    if (symbol === undefined) return;
    if (reflection.kindOf(ReflectionKind.TypeAlias) && isInferred(symbol)) converter.deferConversion(() => spellOut(context, reflection, symbol));
    if (reflection.kindOf([ReflectionKind.Property, ReflectionKind.Variable, ReflectionKind.TypeAlias]) && !reflection.hasComment()) {
      const text = findDescription(context.checker, symbol);
      if (text !== undefined) reflection.comment = new Comment([{ kind: 'text', text }]);
    }
  });

  converter.on(
    Converter.EVENT_RESOLVE_BEGIN,
    (context) => {
      for (const reflection of context.project.getReflectionsByKind(ReflectionKind.Variable)) {
        if (!(reflection instanceof DeclarationReflection) || !(reflection.type instanceof ReferenceType) || reflection.type.package !== 'zod') continue;
        for (const argument of reflection.type.typeArguments ?? []) context.project.removeTypeReflections(argument);
        const symbol = context.getSymbolFromReflection(reflection);
        const alias = symbol === undefined ? undefined : readers.get(symbol);
        const read = alias === undefined ? undefined : context.getReflectionFromSymbol(alias);
        reflection.type.typeArguments = read === undefined ? [] : [ReferenceType.createResolvedReference(read.name, read, context.project)];
      }
    },
    // Before TypeDoc itself looks at what the types refer to.
    2_000,
  );
}

function findAliases(program: ts.Program): ts.TypeAliasDeclaration[] {
  return program
    .getSourceFiles()
    .filter(({ fileName }) => !fileName.includes('/node_modules/'))
    .flatMap((file) => file.statements.filter(ts.isTypeAliasDeclaration));
}

/** `z.infer<typeof schema>` resolves to a type without a name, which would be spelled out wherever it is used. */
function nameType(checker: ts.TypeChecker, { name, type }: ts.TypeAliasDeclaration, readers: Map<ts.Symbol, ts.Symbol>): void {
  const alias = checker.getSymbolAtLocation(name);
  const schema = alias === undefined ? undefined : findSchema(checker, type);
  if (alias === undefined || schema === undefined) return;
  if (!readers.has(schema) || type.getText().includes('z.infer')) readers.set(schema, alias);
  const declared = checker.getDeclaredTypeOfSymbol(alias);
  if ((declared.flags & (ts.TypeFlags.Object | ts.TypeFlags.Union)) !== 0) declared.aliasSymbol ??= alias;
}

/** The variable of which an alias is the type, for `z.infer<typeof schema>` and `z.input<typeof schema>`. */
function findSchema(checker: ts.TypeChecker, type: ts.TypeNode): ts.Symbol | undefined {
  if (!ts.isTypeReferenceNode(type) || !/^z\.(infer|input|output)$/.test(type.typeName.getText())) return undefined;
  const [argument] = type.typeArguments ?? [];
  const symbol = argument !== undefined && ts.isTypeQueryNode(argument) ? checker.getSymbolAtLocation(argument.exprName) : undefined;
  return symbol !== undefined && (symbol.flags & ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(symbol) : symbol;
}

function isInferred(symbol: ts.Symbol): boolean {
  return (symbol.declarations ?? []).some((declaration) => ts.isTypeAliasDeclaration(declaration) && /^z\.(infer|input|output)</.test(declaration.type.getText()));
}

/** Gives an alias the fields of its type, where it would otherwise say `z.infer<typeof schema>`. */
function spellOut(context: Context, reflection: DeclarationReflection, symbol: ts.Symbol): void {
  const type = context.checker.getDeclaredTypeOfSymbol(symbol);
  const named = type.aliasSymbol;
  delete type.aliasSymbol;
  context.project.removeTypeReflections(reflection.type);
  reflection.type = context.converter.convertType(context.withScope(reflection), type);
  if (named !== undefined) type.aliasSymbol = named;
}

/** What the last `.describe()` of the schema says that a field, a variable or an alias stands for. */
function findDescription(checker: ts.TypeChecker, symbol: ts.Symbol): string | undefined {
  for (const declaration of symbol.declarations ?? []) {
    if (ts.isTypeAliasDeclaration(declaration)) {
      const schema = findSchema(checker, declaration.type);
      if (schema !== undefined) return findDescription(checker, schema);
    }
    const value = valueOf(checker, declaration);
    const text = value === undefined ? undefined : (describedAs(checker, value) ?? describedByOwner(checker, declaration, value));
    if (text !== undefined) return text;
  }
  return undefined;
}

function valueOf(checker: ts.TypeChecker, declaration: ts.Declaration): ts.Expression | undefined {
  if (ts.isShorthandPropertyAssignment(declaration)) {
    const variable = checker.getShorthandAssignmentValueSymbol(declaration)?.valueDeclaration;
    return variable === undefined ? undefined : valueOf(checker, variable);
  }
  return ts.isPropertyAssignment(declaration) || ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
}

function describedAs(checker: ts.TypeChecker, value: ts.Expression): string | undefined {
  // A constant that is a text, as the words for the word classes are, says itself what it is.
  if (ts.isStringLiteralLike(value)) return value.text;
  if (ts.isCallExpression(value) && ts.isPropertyAccessExpression(value.expression)) {
    const [text] = value.arguments;
    if (value.expression.name.text !== 'describe' || text === undefined) return describedAs(checker, value.expression.expression);
    return joinText(text);
  }
  if (!ts.isIdentifier(value) && !ts.isPropertyAccessExpression(value)) return undefined;
  const symbol = checker.getSymbolAtLocation(value);
  const target = symbol !== undefined && (symbol.flags & ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(symbol) : symbol;
  return target === undefined ? undefined : findDescription(checker, target);
}

/** A field of one value tells an object from others: it stands for what the object is. */
function describedByOwner(checker: ts.TypeChecker, declaration: ts.Declaration, value: ts.Expression): string | undefined {
  if (!ts.isPropertyAssignment(declaration) || !/^z\.literal\(/.test(value.getText())) return undefined;
  let owner: ts.Node = declaration.parent.parent;
  while (ts.isPropertyAccessExpression(owner.parent) || (ts.isCallExpression(owner.parent) && owner.parent.expression === owner)) owner = owner.parent;
  return ts.isExpression(owner) ? describedAs(checker, owner) : undefined;
}

function joinText(text: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(text)) return text.text;
  if (!ts.isBinaryExpression(text)) return undefined;
  const [left, right] = [joinText(text.left), joinText(text.right)];
  return left === undefined || right === undefined ? undefined : left + right;
}
