// Keeps the place in Tasklist or Cockpit that stood behind the # when the login was asked for: the server never sees it.

document.querySelector('input[name=place]').value = location.hash;
