import { project } from '../../jest.preset.mjs';

export default project('persistence', { database: true });
