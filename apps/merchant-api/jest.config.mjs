import { project } from '../../jest.preset.mjs';

export default project('merchant-api', { database: true });
