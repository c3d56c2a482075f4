import { project } from '../../jest.preset.mjs';

export default project('customer-api', { database: true });
