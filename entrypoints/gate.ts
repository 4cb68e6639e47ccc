import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startGate } from '../extension/page/gate/start-gate.ts';

export default defineUnlistedScript(() => startGate());
