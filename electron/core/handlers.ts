import type { OperationName, OperationOutput } from '../../shared/contract/operations.ts';
import type { operations } from '../../shared/contract/operations.ts';
import type { z } from 'zod';
import type { CallContext } from './ports.ts';

/** Input after its schema: what a handler works with. */
export type ParsedInput<Name extends OperationName> = z.output<(typeof operations)[Name]['input']>;

/** Does one operation. Expected trouble is thrown as IssueError; `dispatch` turns it into a value. */
export type Handler<Name extends OperationName> = (
  input: ParsedInput<Name>,
  context: CallContext,
) => OperationOutput<Name> | Promise<OperationOutput<Name>>;

/** Every operation has a handler: leaving one out does not compile. */
export type Handlers = { readonly [Name in OperationName]: Handler<Name> };

/** The handlers of one feature. */
export type HandlersOf<Name extends OperationName> = Pick<Handlers, Name>;
