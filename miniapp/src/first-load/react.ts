// First of all, for everything else stands on it.
import 'react';
import 'react/jsx-runtime';
import 'react-dom';
import 'react-dom/client';
