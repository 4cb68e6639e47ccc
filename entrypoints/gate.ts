import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startGate } from '../utils/page/start-gate.ts';

export default defineUnlistedScript(() => startGate());
