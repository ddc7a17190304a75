document.getElementById("console")!.textContent = "…";
