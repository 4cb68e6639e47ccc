import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startGate } from '../utils/start-gate.ts';

export default defineUnlistedScript(() => startGate());
