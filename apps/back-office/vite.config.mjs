import { webApp } from '../../vite.web.mjs';

export default webApp('http://localhost:3002');
