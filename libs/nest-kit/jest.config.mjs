import { project } from '../../jest.preset.mjs';

export default project('nest-kit', { database: true });
