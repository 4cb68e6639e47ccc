import type {
  Answer,
  Message,
  MessageName,
  MessageRequest,
  MessageResponses,
} from '../../core/protocol.ts';
import { extensionApi } from './extension-api.ts';

/** Asks the background worker, which the browser starts where it sleeps. Throws what went wrong. */
export async function sendMessage<Name extends MessageName>(
  name: Name,
  request: MessageRequest<Name>,
): Promise<MessageResponses[Name]> {
  const message: Message<Name> = { name, request };
  const answer: Answer<Name> | undefined = await extensionApi.runtime.sendMessage(message);
  if (answer === undefined) throw new Error(`${name}: the background worker gave no answer`);
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
}
