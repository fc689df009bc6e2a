// Loaded when somebody searches.
export {SearchIndex} from '../../model/search-index.js';
export {markPassages, toSearchWords} from '../../model/text-search.js';
