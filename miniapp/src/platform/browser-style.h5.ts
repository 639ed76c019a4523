import '../styles/wishes.scss';
