//! What lowering makes of each family of syntax, as text.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use crate::ir::{FileId, FileIr, ItemKind, LimitKind, OpKind, SourceFile};

use super::{MacroTable, Options, dump, lower_file};

fn lower(text: &str) -> (FileIr, SourceFile) {
    let macros = MacroTable::collect([(FileId(0), text)].into_iter());
    let source = SourceFile::new("lib.rs", text);
    let file = lower_file(FileId(0), &source, &Options::default(), &macros);
    (file, source)
}

#[track_caller]
fn check(text: &str, expected: &str) {
    let (file, _) = lower(text);
    let lines = |text: &str| -> Vec<String> { text.lines().map(|l| l.trim().to_owned()).collect() };
    assert_eq!(
        lines(dump(&file).trim()),
        lines(expected.trim()),
        "\n{}",
        dump(&file)
    );
    assert_eq!(file.limits, [], "nothing is left out");
}

fn names(file: &FileIr) -> Vec<&'static str> {
    file.items.iter().map(|item| item.name.as_str()).collect()
}

fn kinds(file: &FileIr) -> Vec<LimitKind> {
    file.limits.iter().map(|limit| limit.kind).collect()
}

/// Runs `f` with the stack that workers have.
fn with_worker_stack(f: impl FnOnce() + Send + 'static) {
    let thread = std::thread::Builder::new().stack_size(64 << 20).spawn(f);
    thread.unwrap().join().unwrap();
}

#[test]
fn a_question_mark_ends_the_block_and_leaves_on_failure() {
    check(
        r#"fn f(a: A) -> R { let b = a.get()?.c; Ok(b) }"#,
        r#"
        fn 0(a_0)
         bb0:
          _2 = .get(a_0)
          _3 = _2? bb1
         bb1:
          b_1 = _3.c
          _4 = Ok(b_1)
          return _4
        "#,
    );
}

#[test]
fn let_else_sees_what_its_pattern_shadows() {
    check(
        r#"fn f(user: O) { let Some(user) = user else { return drop(user) }; g(user) }"#,
        r#"
        fn 0(user_0)
         bb0:
          if user_0 is Some bb3 else bb1
         bb1:
          _2 = drop(user_0)
          return _2
         bb2:
          _3 = g(user_1)
          return _3
         bb3:
          user_1 = user_0.<Some>.0
          goto bb2
        "#,
    );
}

#[test]
fn a_let_chain_binds_for_what_follows() {
    check(
        r#"fn f(a: O) { if let Some(x) = a && !x.bad() || z { g() } }"#,
        r#"
        fn 0(a_0)
         bb0:
          if a_0 is Some bb6 else bb4
         bb1:
          diverge
         bb2:
          _3 = g()
          return _3
         bb3:
          return ()
         bb4:
          if z bb2 else bb3
         bb5:
          _2 = .bad(x_1)
          if _2 bb4 else bb2
         bb6:
          x_1 = a_0.<Some>.0
          goto bb5
        "#,
    );
}

#[test]
fn a_guard_falls_through_to_the_next_arm() {
    check(
        r#"fn f(a: O) -> u8 { match a { Some(n) if n > 3 => n, None => 0, _ => 1 } }"#,
        r#"
        fn 0(a_0)
         bb0:
          if a_0 is Some bb3 else bb2
         bb1:
          diverge
         bb2:
          if a_0 is None bb6 else bb5
         bb3:
          n_1 = a_0.<Some>.0
          _2 = Gt(n_1, 3)
          if _2 bb4 else bb2
         bb4:
          return n_1
         bb5:
          return 1
         bb6:
          return 0
         bb7:
          diverge
        "#,
    );
}

#[test]
fn alternatives_share_their_bindings() {
    check(
        r#"fn f(a: E) { let (E::A(x) | E::B { x, .. }) = a else { return }; g(x) }"#,
        r#"
        fn 0(a_0)
         bb0:
          if a_0 is E::A bb5 else bb4
         bb1:
          return ()
         bb2:
          _2 = g(x_1)
          return _2
         bb3:
          goto bb2
         bb4:
          if a_0 is E::B bb6 else bb1
         bb5:
          x_1 = a_0.<E::A>.0
          goto bb3
         bb6:
          x_1 = a_0.<E::B>.x
          goto bb3
        "#,
    );
}

#[test]
fn closures_capture_through_each_level() {
    check(
        r#"fn f(v: &mut V, k: K) { let mut n = 0; let c = || { let d = || { n += 1; v.push(k); }; d() }; c(); let m = move || n += 1; }"#,
        r#"
        closure 0() [mut n_0 <- _0] [mut v_1 <- _1] [k_2 <- _2]
         bb0:
          n_0 = Add=(n_0, 1)
          _3 = .push(v_1, k_2)
          return ()
        closure 1() [mut n_0 <- _2] [mut v_1 <- _0] [k_2 <- _1]
         bb0:
          d_3 = closure 0
          _4 = (d_3)()
          return _4
        closure 2() [n_0 <- _2]
         bb0:
          n_0 = Add=(n_0, 1)
          return ()
        fn 3(v_0, k_1)
         bb0:
          n_2 = 0
          c_3 = closure 1
          _4 = (c_3)()
          m_5 = closure 2
          return ()
        "#,
    );
}

#[test]
fn templates_become_pieces() {
    check(
        r#"fn f(user: &str, n: u8) { let s = format!("U#{user}:{0:?}-{}{{}}", n, n); write!(s, "{x:>3}", x = n)?; panic!("{s}") }"#,
        r#"
        fn 0(user_0, n_1)
         bb0:
          s_2 = format!("U#", user_0, ":", ?n_1, "-", n_1, "{}")
          _3 = write!(s_2, n_1)
          _4 = _3? bb1
         bb1:
          _5 = panic!(s_2)
          diverge
        "#,
    );
}

#[test]
fn structured_logs_list_their_fields_first() {
    check(
        r#"fn f(id: I) { info!(target: "t", user.id = %id, ?id, n = 1, "hello {}", id); warn_span!("s", id, x = 2); }"#,
        r#"
        fn 0(id_0)
         bb0:
          _1 = info!(user.id = id_0, id = ?id_0, n = 1, "hello ", id_0)
          _2 = warn_span!(id = id_0, x = 2, "s")
          return ()
        "#,
    );
}

#[test]
fn data_macros_build_aggregates() {
    check(
        r#"fn f(a: A) { let v = vec![a, 1]; let z = vec![0; 16]; let j = json!({ "pk": a.pk, "l": [1, null] }); let m = matches!(a, A::B | A::C if v.ok()); }"#,
        r#"
        fn 0(a_0)
         bb0:
          v_1 = Vec { 0: a_0, 1: 1 }
          z_2 = Repeat { vec: true } { 0: 0, len: 16 }
          _4 = Array { 0: 1, 1: () }
          j_3 = Json { pk: a_0.pk, l: _4 }
          if a_0 is A::B bb6 else bb5
         bb1:
          m_5 = true
          goto bb3
         bb2:
          m_5 = false
          goto bb3
         bb3:
          return ()
         bb4:
          _6 = .ok(v_1)
          if _6 bb8 else bb2
         bb5:
          if a_0 is A::C bb7 else bb2
         bb6:
          goto bb4
         bb7:
          goto bb4
         bb8:
          goto bb1
        "#,
    );
}

#[test]
fn futures_are_awaited_by_join_and_select() {
    check(
        r#"async fn f(a: A, b: B) { let (x, y) = tokio::try_join!(a, b)?; tokio::select! { v = x => g(v), Some(w) = y, if v.on() => h(w), else => i() } }"#,
        r#"
        fn 0 async(a_0, b_1)
         bb0:
          _2 = await a_0
          _3 = _2? bb1
         bb1:
          _4 = await b_1
          _5 = _4? bb2
         bb2:
          _6 = Tuple { 0: _3, 1: _5 }
          _7 = core Ok(_6)
          _8 = _7? bb3
         bb3:
          x_9 = _8.0
          y_10 = _8.1
          _12 = opaque tokio::select!()
          if _12 bb6 else bb5
         bb4:
          return _11
         bb5:
          _15 = opaque tokio::select!()
          if _15 bb8 else bb7
         bb6:
          _13 = await x_9
          v_14 = _13
          _11 = g(v_14)
          goto bb4
         bb7:
          _11 = i()
          goto bb4
         bb8:
          _16 = v
          _17 = .on(_16)
          if _17 bb9 else bb7
         bb9:
          _18 = await y_10
          if _18 is Some bb10 else bb7
         bb10:
          w_19 = _18.<Some>.0
          _11 = h(w_19)
          goto bb4
         bb11:
          diverge
        "#,
    );
}

#[test]
fn local_macros_are_expanded() {
    check(
        r#"macro_rules! set { ($v:ident, $($k:expr => $x:expr),* $(,)?) => { $( $v.insert($k, $x * 2); )* }; } fn f(mut m: M) { set!(m, "a" => 1 + 1, "b" => 2); }"#,
        r#"
        fn 0(m_0)
         bb0:
          _1 = Add(1, 1)
          _2 = Mul(_1, 2)
          _3 = .insert(m_0, "a", _2)
          _4 = Mul(2, 2)
          _5 = .insert(m_0, "b", _4)
          return ()
        "#,
    );
}

#[test]
fn shadowing_makes_a_fresh_local() {
    check(
        r#"fn f(x: u8) { let x = x + 1; { let x = g(x); h(x); } i(x) }"#,
        r#"
        fn 0(x_0)
         bb0:
          x_1 = Add(x_0, 1)
          x_2 = g(x_1)
          _3 = h(x_2)
          _4 = i(x_1)
          return _4
        "#,
    );
}

#[test]
fn loops_carry_labels_and_values() {
    check(
        r#"fn f(v: V) -> u8 { let r = 'a: loop { for (i, x) in v { if x { continue 'a; } break 'a i; } }; while let Some(y) = v.pop() { r.go(y) } 'b: { break 'b 2 } }"#,
        r#"
        fn 0(v_0)
         bb0:
          goto bb2
         bb1:
          goto bb9
         bb2:
          _2 = core into_iter(v_0)
          _3 = core looped(_2)
          goto bb3
         bb3:
          _4 = core next(_3)
          if _4 is core Some bb5 else bb4
         bb4:
          goto bb2
         bb5:
          i_5 = _4.<core Some>.0.0
          x_6 = _4.<core Some>.0.1
          if x_6 bb7 else bb8
         bb6:
          r_1 = i_5
          goto bb1
         bb7:
          goto bb2
         bb8:
          goto bb6
         bb9:
          _7 = .pop(v_0)
          if _7 is Some bb12 else bb11
         bb10:
          _9 = .go(r_1, y_8)
          goto bb9
         bb11:
          _10 = 2
          goto bb13
         bb12:
          y_8 = _7.<Some>.0
          goto bb10
         bb13:
          return _10
        "#,
    );
}

#[test]
fn assertions_and_bail_are_branches() {
    check(
        r#"fn f(a: A) -> R { assert!(a.ok() && a.on(), "no {a}"); ensure!(a.b == 1, "bad"); bail!("end"); }"#,
        r#"
        fn 0(a_0)
         bb0:
          _1 = .ok(a_0)
          if _1 bb3 else bb2
         bb1:
          _4 = Eq(a_0.b, 1)
          if _4 bb4 else bb5
         bb2:
          _3 = assert!("no ", a_0)
          diverge
         bb3:
          _2 = .on(a_0)
          if _2 bb1 else bb2
         bb4:
          _7 = bail!("end")
          _8 = core Err(_7)
          return _8
         bb5:
          _5 = ensure!("bad")
          _6 = core Err(_5)
          return _6
        "#,
    );
}

#[test]
fn destructuring_assignments_write_their_parts() {
    check(
        r#"fn f(mut a: A, b: B) { (a.x, [_, a.y]) = b.pair(); a.z += b[0] + b[a.x]; _ = g(); *a.w = !b.v; }"#,
        r#"
        fn 0(a_0, b_1)
         bb0:
          _2 = .pair(b_1)
          a_0.x = _2.0
          a_0.y = _2.1[1]
          _3 = Add(b_1[0], b_1[a_0.x])
          a_0.z = Add=(a_0.z, _3)
          _4 = g()
          _5 = !b_1.v
          a_0.w.* = _5
          return ()
        "#,
    );
}

#[test]
fn slices_test_their_length() {
    check(
        r#"fn f(a: &[u8]) { match a { [x, .., y] => g(x, y), [] | [_] => h(), rest @ [1, ..] => i(rest) } }"#,
        r#"
        fn 0(a_0)
         bb0:
          if a_0 is Len { len: 2, exact: false } bb3 else bb2
         bb1:
          diverge
         bb2:
          if a_0 is Len { len: 0, exact: true } bb7 else bb6
         bb3:
          x_1 = a_0[0]
          y_2 = a_0[-0]
          _3 = g(x_1, y_2)
          return _3
         bb4:
          rest_5 = a_0
          if a_0 is Len { len: 1, exact: false } bb10 else bb9
         bb5:
          _4 = h()
          return _4
         bb6:
          if a_0 is Len { len: 1, exact: true } bb8 else bb4
         bb7:
          goto bb5
         bb8:
          goto bb5
         bb9:
          diverge
         bb10:
          if a_0[0] is 1 bb11 else bb9
         bb11:
          _6 = i(rest_5)
          return _6
        "#,
    );
}

#[test]
fn each_link_of_a_chain_has_its_own_place() {
    let (file, source) = lower("fn f(a: A) {\n    a.b()\n        .c(1)\n        .d::<T>();\n}\n");
    let ops = &file.bodies[0].blocks[0].ops;
    let texts: Vec<_> = ops.iter().map(|op| source.slice(op.span)).collect();
    assert_eq!(texts, ["b()", "c(1)", "d::<T>()"]);
    assert_eq!(source.line_column(ops[2].span.lo), (4, 10));
}

#[test]
fn places_survive_a_byte_order_mark_crlf_and_other_scripts() {
    let text = "\u{feff}#!/usr/bin/env run\r\nfn f(ü: Ä) {\r\n    let 名 = \"ß\"; g(名, format!(\"{ü}\"));\r\n}\r\n";
    let (file, source) = lower(text);
    assert_eq!(file.limits, []);
    assert_eq!(
        source.slice(file.items[0].span),
        text[text.find("fn").unwrap()..].trim()
    );
    let body = &file.bodies[0];
    assert_eq!(source.slice(body.locals[0].span), "ü");
    let ops = &body.blocks[0].ops;
    let texts: Vec<_> = ops.iter().map(|op| source.slice(op.span)).collect();
    assert_eq!(
        texts,
        ["\"ß\"", "format!(\"{ü}\")", "g(名, format!(\"{ü}\"))"]
    );
    let OpKind::Fmt { pieces, .. } = &ops[1].kind else {
        panic!("{ops:?}");
    };
    let crate::ir::Piece::Arg { span, .. } = &pieces[0] else {
        panic!("{pieces:?}");
    };
    assert_eq!(source.slice(*span), "ü");
}

#[test]
fn a_broken_file_keeps_the_items_that_parse() {
    let (file, source) =
        lower("#![a]\nuse a::{b};\nfn f(x y) { }\nconst X: T = T { a: 1 };\nfn g() { h() }\n");
    assert_eq!(names(&file), ["", "X", "g"]);
    assert_eq!(kinds(&file), [LimitKind::Unparsed]);
    let at = file.limits[0].at.unwrap().span.lo;
    assert_eq!(source.line_column(at).0, 3);
    assert_eq!(file.attrs.len(), 1);
}

#[test]
fn text_that_is_no_rust_is_a_limit() {
    let (file, _) = lower("fn f() { \"never closed }");
    assert_eq!(
        (names(&file), kinds(&file)),
        (vec![], vec![LimitKind::Unparsed])
    );
}

#[test]
fn nesting_is_bounded_and_the_rest_is_read() {
    with_worker_stack(|| {
        for (open, close) in [
            ("(", ")"),
            ("V<", ">"),
            ("!", ""),
            ("&", ""),
            ("|a| ", ""),
            ("a = ", ""),
        ] {
            let bomb = format!("{}x{}", open.repeat(50_000), close.repeat(50_000));
            let (file, _) = lower(&format!("fn bomb() {{ {bomb}; }} fn ok() {{}}"));
            assert_eq!(names(&file), ["ok"], "{open}");
            assert_eq!(kinds(&file), [LimitKind::Bound], "{open}");
        }
    });
}

#[test]
fn long_chains_fit_the_stack() {
    with_worker_stack(|| {
        for (first, link) in [
            ("a", ".b(1)"),
            ("a", " + b"),
            ("if a {}", " else if b == c {}"),
            ("a", "?"),
        ] {
            let count = if link.contains("else") { 1_500 } else { 5_000 };
            let (file, _) = lower(&format!("fn f() {{ {first}{}; }}", link.repeat(count)));
            assert_eq!(file.limits, [], "{link}");
        }
    });
}

#[test]
fn macros_that_never_end_stay_opaque() {
    for rules in [
        "($e:expr) => { m!(($e)) }",
        "($($t:tt)*) => { m!($($t)* $($t)*) }",
    ] {
        let (file, _) = lower(&format!(
            "macro_rules! m {{ {rules} }} fn f() {{ m!(1 + 1); }}"
        ));
        assert_eq!(kinds(&file), [LimitKind::OpaqueMacro], "{rules}");
    }
}

#[test]
fn macros_around_items_are_read_through() {
    let (file, _) = lower(
        "macro_rules! cfg_rt { ($($i:item)*) => { $( #[cfg(rt)] $i )* } }
        cfg_rt! { fn a() {} struct B; }
        lazy_static! { static ref C: T = t(); }
        thread_local! { static D: T = t() }
        cfg_if! { if #[cfg(x)] { fn e() {} } else { fn g() {} } }",
    );
    assert_eq!(names(&file), ["a", "B", "C", "D", "e", "g"]);
    assert_eq!(file.limits, []);
}

#[test]
fn test_code_is_marked_and_left_out() {
    let (file, _) = lower(
        "#[cfg(test)] mod t { fn a() {} } #[tokio::test] async fn b() { c() }
        #[cfg(any(test, feature = \"x\"))] fn d() {} #[cfg(not(test))] fn e() {}
        fn f() { #[cfg(test)] g(); }",
    );
    let marked: Vec<_> = file.items.iter().map(|item| item.is_test).collect();
    assert_eq!(marked, [true, true, false, false, false]);
    assert_eq!(file.bodies.len(), 3);
    assert!(file.bodies[2].blocks[0].ops.is_empty());
}

#[test]
fn attributes_keep_their_source_text() {
    let (file, _) = lower(
        "/// Words.\n#[flow(\"ret = self\")] #[derive( Clone,Debug )] #[cfg_attr(x, serde(rename = \"a\"))] #[path = \"p\"] struct S;",
    );
    let attrs: Vec<_> = file.items[0]
        .attrs
        .iter()
        .map(|attr| (attr.path.as_str(), attr.args.as_str()))
        .collect();
    let expected = [
        ("flow", "\"ret = self\""),
        ("derive", "Clone,Debug"),
        ("serde", "rename = \"a\""),
        ("path", "\"p\""),
    ];
    assert_eq!(attrs, expected);
}

#[test]
fn stub_packs_declare_functions_without_bodies() {
    let text = "pub fn a<T: Into<U>>(x: T) -> U; impl S { pub async fn b(&mut self, n: u8) -> R; pub const C: u8; }";
    let source = SourceFile::new("pack.rs", text);
    let options = Options {
        stubs: true,
        ..Options::default()
    };
    let file = lower_file(FileId(0), &source, &options, &MacroTable::default());
    assert_eq!(file.limits, []);
    let ItemKind::Impl(block) = &file.items[1].kind else {
        panic!("{:?}", file.items[1]);
    };
    let ItemKind::Fn(method) = &block.items[0].kind else {
        panic!("{:?}", block.items[0]);
    };
    assert!(method.is_async && method.body.is_none());
    assert_eq!(source.slice(method.params[0].span), "n: u8");
    assert_eq!(kinds(&lower(text).0), [LimitKind::UnknownSyntax; 3]);
}

#[test]
fn queries_checked_at_build_time_are_calls() {
    let (file, _) = lower(
        "fn f(id: i64) { sqlx::query!(\"a\", id); sqlx::query_as!(Row, \"b\", id); query_file_scalar!(\"c\"); }",
    );
    let text = dump(&file);
    for call in ["query(", "query_as(", "query_scalar("] {
        let call = format!("= sqlx::checked::{call}");
        assert!(text.contains(&call), "no {call} in\n{text}");
    }
    assert_eq!(file.limits, []);
}
