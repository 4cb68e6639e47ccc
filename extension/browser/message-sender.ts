import type {
  Answer,
  Message,
  MessageName,
  MessageRequest,
  MessageResponses,
} from '../../core/protocol.ts';

/** Sends a message to the worker and returns its answer. Throws if the worker reports an error. */
export type SendMessage = <Name extends MessageName>(
  name: Name,
  request: MessageRequest<Name>,
) => Promise<MessageResponses[Name]>;

/**
 * Makes the function with which a process of the extension asks the worker. The browser starts the
 * worker if it is stopped.
 *
 * @param runtime of the native API in content scripts, of the polyfill in screens.
 */
export function createMessageSender(runtime: {
  sendMessage(message: unknown): Promise<unknown>;
}): SendMessage {
  return async <Name extends MessageName>(name: Name, request: MessageRequest<Name>) => {
    const message: Message<Name> = { name, request };
    const answer = (await runtime.sendMessage(message)) as Answer<Name> | undefined;
    if (answer === undefined) throw new Error(`${name}: the background worker gave no answer`);
    if (!answer.ok) throw new Error(answer.error);
    return answer.value;
  };
}
