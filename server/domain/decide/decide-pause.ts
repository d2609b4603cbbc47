import { unreachable } from '../../../shared/kernel/assert.ts';
import { cleanText } from '../../../shared/kernel/text.ts';
import { LIMITS } from '../../../shared/domain/limits.ts';
import { checkLive } from '../../../shared/domain/rules/step-rules.ts';
import { checkLength } from '../../../shared/domain/rules/text-rules.ts';
import type { PauseSession } from '../../../shared/protocol/commands/pause-session.ts';
import type { ResumeSession } from '../../../shared/protocol/commands/resume-session.ts';
import type { Session } from '../session.ts';
import { accepted, refused, type Context, type Decided } from './context.ts';

/** A pause of everybody. The time in it is for people to read: only a facilitator ends it. */
export function decidePause(session: Session, command: PauseSession | ResumeSession, ctx: Context): Decided {
  const problem = checkLive(session);
  if (problem) return refused(problem);
  switch (command.type) {
    case 'pauseSession': {
      const message = cleanText(command.message);
      if (checkLength(message, LIMITS.pauseMessage)) return refused('tooLong');
      // On its way for a while, a time can be over when it comes in. To say nothing is better then than to say what is not so.
      const until = command.until !== null && command.until > ctx.now ? command.until : null;
      const isSame = session.pause?.message === message && session.pause.until === until;
      return isSame ? accepted() : accepted({ type: 'sessionPaused', message, until });
    }
    case 'resumeSession':
      return session.pause === null ? accepted() : accepted({ type: 'sessionResumed' });
    default:
      return unreachable(command, 'command');
  }
}
