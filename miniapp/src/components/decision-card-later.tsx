/** In the mini-programs a page's package is loaded whole: there is nothing to wait for. */
export { DecisionCard as DecisionCardLater } from './decision-card';
