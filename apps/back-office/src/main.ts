import { start } from '@retours/web';
import { Frame } from './frame/frame.js';
import { messages } from './messages/index.js';
import { home, screens } from './routes.js';

void start({ screens, home, Frame, messages });
