// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/commands.h"

#include "icons/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

namespace vitrine
{

namespace
{
constexpr const char *file = QT_TRANSLATE_NOOP("Command", "&File");
constexpr const char *edit = QT_TRANSLATE_NOOP("Command", "&Edit");
constexpr const char *analyse = QT_TRANSLATE_NOOP("Command", "&Analyse");
constexpr const char *show = QT_TRANSLATE_NOOP("Command", "&Show");
constexpr const char *view = QT_TRANSLATE_NOOP("Command", "&View");
constexpr const char *help = QT_TRANSLATE_NOOP("Command", "&Help");

QString translated(const char *source)
{
    return QCoreApplication::translate("Command", source);
}
} // namespace

const std::vector<CommandRow> &commandTable()
{
    // clang-format off
    static const std::vector<CommandRow> table{
        {"file.new", file, QT_TRANSLATE_NOOP("Command", "&New Project"), QT_TRANSLATE_NOOP("Command", "Start an empty project"), "new", {QKeySequence::New}},
        {"file.open", file, QT_TRANSLATE_NOOP("Command", "&Open …"), QT_TRANSLATE_NOOP("Command", "Open a project, or import instrument files"), "open", {QKeySequence::Open}, true},
        {"file.import", file, QT_TRANSLATE_NOOP("Command", "&Import Files …"), QT_TRANSLATE_NOOP("Command", "Read instrument files into this project; dropping them on the window does the same"), "import", {QKeySequence(Qt::CTRL | Qt::Key_I)}, true},
        {"file.save", file, QT_TRANSLATE_NOOP("Command", "&Save"), QT_TRANSLATE_NOOP("Command", "Save the project with all its raw files"), "save", {QKeySequence::Save}, true, true},
        {"file.save-as", file, QT_TRANSLATE_NOOP("Command", "Save &As …"), QT_TRANSLATE_NOOP("Command", "Save the project under another name"), "save-as", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)}},
        {"file.export", file, QT_TRANSLATE_NOOP("Command", "&Export …"), QT_TRANSLATE_NOOP("Command", "Write the figure or table of this tab to a file"), "export", {QKeySequence(Qt::CTRL | Qt::Key_E)}, true, true},
        {"file.methods", file, QT_TRANSLATE_NOOP("Command", "Export &Methods Text …"), QT_TRANSLATE_NOOP("Command", "Write the methods paragraph: instruments, definitions, parameters and standards"), "report", {}},
        {"file.close-tab", file, QT_TRANSLATE_NOOP("Command", "&Close Tab"), QT_TRANSLATE_NOOP("Command", "Close this tab; nothing of the project is lost"), "close", {QKeySequence::Close}, false, true},
        {"file.quit", file, QT_TRANSLATE_NOOP("Command", "&Quit"), QT_TRANSLATE_NOOP("Command", "End the program"), "quit", {QKeySequence(Qt::CTRL | Qt::Key_Q)}},

        {"edit.undo", edit, QT_TRANSLATE_NOOP("Command", "&Undo"), QT_TRANSLATE_NOOP("Command", "Take back the last step"), "undo", {QKeySequence::Undo}, true, true},
        {"edit.redo", edit, QT_TRANSLATE_NOOP("Command", "&Redo"), QT_TRANSLATE_NOOP("Command", "Do again what was taken back"), "redo", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)}, true},
        {"edit.rename", edit, QT_TRANSLATE_NOOP("Command", "Re&name"), QT_TRANSLATE_NOOP("Command", "Give what is selected in the project another name"), "rename", {QKeySequence(Qt::Key_F2)}, false, true},
        {"edit.remove", edit, QT_TRANSLATE_NOOP("Command", "&Delete"), QT_TRANSLATE_NOOP("Command", "Remove what is selected in the project, with all that hangs on it"), "remove", {QKeySequence::Delete}},
        {"edit.copy-results", edit, QT_TRANSLATE_NOOP("Command", "&Copy Results"), QT_TRANSLATE_NOOP("Command", "Copy the results of the selected analysis, with uncertainties and units"), "copy", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}, false, true},
        {"edit.paste", edit, QT_TRANSLATE_NOOP("Command", "&Paste Data"), QT_TRANSLATE_NOOP("Command", "Import the files or the table on the clipboard"), "import", {QKeySequence::Paste}},

        {"analyse.add", analyse, QT_TRANSLATE_NOOP("Command", "&Add Analysis …"), QT_TRANSLATE_NOOP("Command", "Choose among the analyses that fit the selected dataset"), "analysis", {QKeySequence(Qt::CTRL | Qt::Key_Return)}, true, true},
        {"analyse.compare", analyse, QT_TRANSLATE_NOOP("Command", "&Compare"), QT_TRANSLATE_NOOP("Command", "Put the selected datasets into one analysis or one plot: glass and crystal, sample and blank, runs at several rates"), "compare", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return)}, true},
        {"analyse.derive", analyse, QT_TRANSLATE_NOOP("Command", "Use Curves as &Data"), QT_TRANSLATE_NOOP("Command", "Put the curves of the selected analysis beside the data of its sample, for other analyses to start from"), "dock-data", {}},
        {"analyse.run", analyse, QT_TRANSLATE_NOOP("Command", "&Run Again"), QT_TRANSLATE_NOOP("Command", "Compute what has no result yet, such as after cancelling"), "run", {QKeySequence(Qt::Key_F5)}},
        {"analyse.proposed", analyse, QT_TRANSLATE_NOOP("Command", "Back to &Proposed Parameters"), QT_TRANSLATE_NOOP("Command", "Forget what was set by hand in this analysis"), "reset", {}},

        {"show.figure", show, QT_TRANSLATE_NOOP("Command", "&Figure"), QT_TRANSLATE_NOOP("Command", "Make a figure of what is selected; several datasets share one figure"), "figure", {QKeySequence(Qt::CTRL | Qt::Key_G)}, true, true},
        {"show.table", show, QT_TRANSLATE_NOOP("Command", "&Table"), QT_TRANSLATE_NOOP("Command", "Show the table of results"), "table", {QKeySequence(Qt::CTRL | Qt::Key_T)}, true},
        {"show.ashby", show, QT_TRANSLATE_NOOP("Command", "&Ashby Chart"), QT_TRANSLATE_NOOP("Command", "Show the samples among reference materials"), "ashby", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)}, true},
        {"show.save-view", show, QT_TRANSLATE_NOOP("Command", "&Keep This Table"), QT_TRANSLATE_NOOP("Command", "Save the table of this tab in the project, so that it is exported with it"), "save", {}},

        {"view.palette", view, QT_TRANSLATE_NOOP("Command", "&Find a Command …"), QT_TRANSLATE_NOOP("Command", "Type part of a command's name"), "search", {QKeySequence(Qt::CTRL | Qt::Key_K)}},
        {"view.fit", view, QT_TRANSLATE_NOOP("Command", "Fi&t Plot"), QT_TRANSLATE_NOOP("Command", "Show all of the data; a double click on the plot does the same"), "fit", {QKeySequence(Qt::CTRL | Qt::Key_0)}},
        {"view.derivative", view, QT_TRANSLATE_NOOP("Command", "Deri&vative"), QT_TRANSLATE_NOOP("Command", "Show the derivatives of measured curves below them, in plots of data and analyses"), "analysis", {}, false, true, true},
        {"view.project", view, QT_TRANSLATE_NOOP("Command", "&Project"), QT_TRANSLATE_NOOP("Command", "Show or hide the tree of samples"), "project", {QKeySequence(Qt::ALT | Qt::Key_1)}, false, true, true},
        {"view.inspector", view, QT_TRANSLATE_NOOP("Command", "&Inspector"), QT_TRANSLATE_NOOP("Command", "Show or hide parameters and results"), "inspector", {QKeySequence(Qt::ALT | Qt::Key_2)}, false, false, true},
        {"view.data", view, QT_TRANSLATE_NOOP("Command", "&Data"), QT_TRANSLATE_NOOP("Command", "Show or hide the raw numbers"), "dock-data", {QKeySequence(Qt::ALT | Qt::Key_3)}, false, false, true},
        {"view.issues", view, QT_TRANSLATE_NOOP("Command", "I&ssues"), QT_TRANSLATE_NOOP("Command", "Show or hide what needs a look"), "issues", {QKeySequence(Qt::ALT | Qt::Key_4)}, false, false, true},
        {"view.history", view, QT_TRANSLATE_NOOP("Command", "&History"), QT_TRANSLATE_NOOP("Command", "Show or hide the steps taken; a click goes back to one"), "history", {QKeySequence(Qt::ALT | Qt::Key_5)}, false, false, true},
        {"view.imports", view, QT_TRANSLATE_NOOP("Command", "I&mported Files"), QT_TRANSLATE_NOOP("Command", "Show or hide the verdict on each imported file"), "import", {QKeySequence(Qt::ALT | Qt::Key_6)}, false, false, true},
        {"view.reset", view, QT_TRANSLATE_NOOP("Command", "&Reset Layout"), QT_TRANSLATE_NOOP("Command", "Put all panels back where they were at first"), "layout", {}, false, true},
        {"view.full-screen", view, QT_TRANSLATE_NOOP("Command", "F&ull Screen"), QT_TRANSLATE_NOOP("Command", "Use the whole screen"), "full-screen", {QKeySequence(Qt::Key_F11)}, false, false, true},

        {"help.example", help, QT_TRANSLATE_NOOP("Command", "Open the &Example"), QT_TRANSLATE_NOOP("Command", "Open a project of simulated measurements that shows every technique"), "example", {}},
        {"help.shortcuts", help, QT_TRANSLATE_NOOP("Command", "&Keyboard and Mouse"), QT_TRANSLATE_NOOP("Command", "What keys and mouse do"), "shortcuts", {QKeySequence(Qt::Key_F1)}},
        {"help.about", help, QT_TRANSLATE_NOOP("Command", "&About Vitrine"), QT_TRANSLATE_NOOP("Command", "Version, licence and the libraries in use"), "about", {}, false, true},
    };
    // clang-format on
    return table;
}

Commands::Commands(QMainWindow *window) : QObject(window), m_window(window)
{
    for (const CommandRow &row : commandTable()) {
        auto *action = new QAction(window);
        action->setObjectName(QString::fromLatin1(row.id));
        action->setIcon(icons::icon(QString::fromLatin1(row.icon)));
        action->setShortcuts(row.keys);
        action->setCheckable(row.checkable);
        window->addAction(action);
        m_actions.insert(action->objectName(), action);
        m_all << action;
    }
    retranslate();
}

QAction *Commands::action(const char *id) const
{
    QAction *found = m_actions.value(QString::fromLatin1(id));
    Q_ASSERT(found);
    return found;
}

void Commands::handle(const char *id, QObject *context, const std::function<void()> &handler)
{
    connect(action(id), &QAction::triggered, context, handler);
    m_handled << QString::fromLatin1(id);
}

void Commands::fillMenus()
{
    for (const CommandRow &row : commandTable()) {
        const QString title = QString::fromLatin1(row.menu);
        QMenu *&menu = m_menus[title];
        if (!menu) {
            menu = m_window->menuBar()->addMenu(translated(row.menu));
            menu->setToolTipsVisible(true);
        }
        if (row.separatorBefore && !menu->isEmpty())
            menu->addSeparator();
        menu->addAction(action(row.id));
    }
}

void Commands::fillToolBar(QToolBar *bar)
{
    for (const CommandRow &row : commandTable()) {
        if (!row.inToolBar)
            continue;
        if (row.separatorBefore)
            bar->addSeparator();
        bar->addAction(action(row.id));
    }
}

QMenu *Commands::menu(const char *title) const
{
    return m_menus.value(QString::fromLatin1(title));
}

void Commands::retranslate()
{
    for (const CommandRow &row : commandTable()) {
        QAction *of = action(row.id);
        of->setText(translated(row.text));
        const QString helpText = translated(row.help);
        const QString keys = of->shortcut().toString(QKeySequence::NativeText);
        of->setToolTip(keys.isEmpty() ? helpText : QStringLiteral("%1 (%2)").arg(helpText, keys));
        of->setStatusTip(helpText);
        of->setWhatsThis(helpText);
    }
    for (auto menu = m_menus.cbegin(); menu != m_menus.cend(); ++menu)
        (*menu)->setTitle(translated(menu.key().toLatin1().constData()));
}

} // namespace vitrine
