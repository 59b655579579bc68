/* The few things the frame does in the browser. No page depends on them to work. */
(function () {
  "use strict";

  function typing(target) {
    return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  }

  document.addEventListener("keydown", function (event) {
    var field = document.getElementById("find-text");
    if (event.key === "/" && field && !typing(event.target) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      field.focus();
      field.select();
    }
    if (event.key === "Escape") {
      document.querySelectorAll(".bar details[open]").forEach(function (menu) {
        menu.open = false;
        menu.querySelector("summary").focus();
      });
    }
  });

  document.addEventListener("click", function (event) {
    var fold = event.target.closest("[data-fold]");
    if (fold) {
      var open = document.body.classList.toggle("menu-open");
      fold.setAttribute("aria-expanded", String(open));
    }
    document.querySelectorAll(".bar details[open]").forEach(function (menu) {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
    if (event.target.closest("[data-print]")) {
      window.print();
    }
    var row = event.target.closest("tr[data-rk], tr[data-href]");
    var chosen = window.getSelection && String(window.getSelection());
    if (row && row.closest(".rows-open") && !chosen && !event.target.closest("a, button, input, label, select")) {
      var link = row.querySelector("a.opens");
      if (link) {
        link.click();
      }
    }
  });

  /* One box for all boxes of its form. */
  document.addEventListener("change", function (event) {
    var name = event.target.getAttribute("data-all");
    if (name) {
      event.target.form.querySelectorAll("input[type=checkbox][name='" + name + "']").forEach(function (box) {
        box.checked = event.target.checked;
      });
    }
  });

  /* A list of errors takes the focus, so that a reader and a keyboard start there. */
  function focusErrors() {
    var errors = document.querySelector(".messages .ui-messages-error, .messages .ui-messages-fatal");
    if (errors) {
      var summary = errors.closest(".messages");
      summary.setAttribute("tabindex", "-1");
      summary.focus();
      return true;
    }
    return false;
  }

  /* The first field of a work form, where the hand should be; an error comes before it. */
  function focusFirst() {
    if (focusErrors() || location.hash) {
      return;
    }
    var first = document.querySelector("[data-first]");
    if (first) {
      var field = first.matches("input, textarea, select, a, button") ? first : first.querySelector("input, textarea, select");
      if (field) {
        field.focus();
      }
    }
  }

  document.addEventListener("DOMContentLoaded", focusFirst);

  /* An act sent by Faces: show that something runs, and go to the errors it brought back. */
  function watchFaces() {
    if (!window.faces || !window.faces.ajax) {
      return;
    }
    var line;
    window.faces.ajax.addOnEvent(function (event) {
      if (event.status === "begin" && !line) {
        line = document.createElement("div");
        line.className = "wait";
        line.setAttribute("role", "presentation");
        document.body.appendChild(line);
      }
      if (event.status === "complete" && line) {
        line.remove();
        line = null;
      }
    });
  }
  document.addEventListener("DOMContentLoaded", watchFaces);

  /* The widget hides a word in the button of a date field that is not the button's name; a reader would say both. */
  function nameDateButtons() {
    document.querySelectorAll(".ui-datepicker-trigger[aria-label] .ui-button-text").forEach(function (text) {
      text.textContent = "";
    });
  }
  window.addEventListener("load", nameDateButtons);

  /* Each message is an alert of its own; the list around them is only a box. */
  function unlistMessages() {
    document.querySelectorAll(".ui-messages ul").forEach(function (list) {
      list.setAttribute("role", "none");
    });
  }
  document.addEventListener("DOMContentLoaded", unlistMessages);

  /* Each error of the summary leads to its field: the field shows the same words beneath it. */
  function linkErrors() {
    var fields = {};
    document.querySelectorAll("[id$='-error'] .ui-message-error-detail, [id$='-error'].ui-message-error").forEach(function (message) {
      var owner = message.closest("[id$='-error']").id.replace(/-error$/, "");
      fields[message.textContent.trim()] = owner;
    });
    document.querySelectorAll(".messages .ui-messages-error-summary").forEach(function (summary) {
      var owner = fields[summary.textContent.trim()];
      var field = owner && (document.getElementById(owner + "_input") || document.getElementById(owner));
      if (field && !summary.querySelector("a")) {
        var link = document.createElement("a");
        link.href = "#" + field.id;
        link.textContent = summary.textContent;
        link.addEventListener("click", function (event) {
          var inner = field.matches("input, textarea, select") ? field : field.querySelector("input, textarea, select");
          if (inner) {
            event.preventDefault();
            inner.focus();
          }
        });
        summary.textContent = "";
        summary.appendChild(link);
      }
    });
  }
  document.addEventListener("DOMContentLoaded", linkErrors);

  document.addEventListener("DOMContentLoaded", function () {
    if (!window.jQuery) {
      return;
    }
    window.jQuery(document).on("pfAjaxComplete", function (event, xhr, settings, args) {
      nameDateButtons();
      unlistMessages();
      linkErrors();
      if (args && args.validationFailed) {
        focusErrors();
      }
    });
    /* Neither page nor error page came back: the server or the way to it is gone. */
    window.jQuery(document).on("pfAjaxError", function () {
      var region = document.querySelector(".messages[data-unanswered]");
      if (region && !region.querySelector(".unanswered")) {
        var line = document.createElement("p");
        line.className = "notice danger unanswered";
        line.setAttribute("role", "alert");
        line.textContent = region.getAttribute("data-unanswered");
        region.appendChild(line);
      }
    });
    window.jQuery(document).on("pfAjaxSuccess", function () {
      document.querySelectorAll(".unanswered").forEach(function (line) {
        line.remove();
      });
    });
  });
})();
