document.body.textContent = 'A tiny panel.';
