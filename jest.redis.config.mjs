import { redisProject } from './jest.preset.mjs';

export default redisProject;
