import { project } from '../../jest.preset.mjs';

export default project('refund-worker', { database: true });
