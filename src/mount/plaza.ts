// plaza.js and plaza.classic.js: all four elements, by their tags and by whatever else stands for them.
import '../define.js';
import './index.js';
