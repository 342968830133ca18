# copy of AVX512, x86_64-unknown-linux-gnu

    push        rbp
    push        r14
    push        rbx
    sub         rsp, 16
    mov         qword ptr [rsp], rsi
    mov         qword ptr [rsp + 8], rcx
    cmp         rsi, rcx
    jne         .L1
    cmp         rsi, 64
    jae         .L2
    cmp         rsi, 31
    ja          .L3
    cmp         rsi, 16
    jae         .L4
    cmp         rsi, 8
    jae         .L5
    cmp         rsi, 4
    jae         .L6
    cmp         rsi, 2
    jae         .L7
    test        rsi, rsi
    je          .L8
#APP
    movzx       eax, byte ptr [rdi]
#NO_APP
#APP
    movzx       eax, byte ptr [rdi]
#NO_APP
    mov         byte ptr [rdx], al
    jmp         .L8
.L2:
    lea         rax, [rsi - 64]
    lea         rcx, [rdi + rsi]
    add         rcx, -64
    lea         r8, [rdi + 64]
    movabs      r9, 9223372036854775744
    and         r9, rsi
    add         r9, -64
    xor         esi, esi
    mov         r10, rax
.L9:
    mov         r11, r10
#APP
    vmovdqu64   zmm0, zmmword ptr [rdi]
#NO_APP
    vmovups     zmmword ptr [rdx + rsi], zmm0
    xor         r14d, r14d
    sub         r10, 64
    setb        bl
    cmovb       r10, r11
    setae       bpl
    cmovae      rdi, r8
    cmp         r9, rsi
    je          .L10
    mov         r14b, bpl
    shl         r14d, 6
    add         r8, r14
    add         rsi, 64
    test        bl, bl
    je          .L9
.L10:
    test        r11, r11
    je          .L8
#APP
    vmovdqu64   zmm0, zmmword ptr [rcx]
#NO_APP
    vmovups     zmmword ptr [rdx + rax], zmm0
    jmp         .L8
.L3:
    lea         rax, [rdi + rsi]
    add         rax, -32
#APP
    mov         rcx, qword ptr [rdi]
#NO_APP
    lea         r8, [rdi + 8]
#APP
    mov         r8, qword ptr [r8]
#NO_APP
    lea         r9, [rdi + 16]
#APP
    mov         r9, qword ptr [r9]
#NO_APP
    lea         r10, [rdi + 24]
#APP
    mov         r10, qword ptr [r10]
#NO_APP
    mov         qword ptr [rdx], rcx
    mov         qword ptr [rdx + 8], r8
    mov         qword ptr [rdx + 16], r9
    mov         qword ptr [rdx + 24], r10
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    lea         rcx, [rdi + rsi - 24]
#APP
    mov         rcx, qword ptr [rcx]
#NO_APP
    lea         r8, [rdi + rsi - 16]
#APP
    mov         r8, qword ptr [r8]
#NO_APP
    lea         rdi, [rdi + rsi - 8]
#APP
    mov         rdi, qword ptr [rdi]
#NO_APP
    mov         qword ptr [rdx + rsi - 32], rax
    mov         qword ptr [rdx + rsi - 24], rcx
    mov         qword ptr [rdx + rsi - 16], r8
    mov         qword ptr [rdx + rsi - 8], rdi
    jmp         .L8
.L4:
    lea         rax, [rdi + rsi]
    add         rax, -16
#APP
    mov         rcx, qword ptr [rdi]
#NO_APP
    lea         r8, [rdi + 8]
#APP
    mov         r8, qword ptr [r8]
#NO_APP
    mov         qword ptr [rdx], rcx
    mov         qword ptr [rdx + 8], r8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    lea         rcx, [rdi + rsi - 8]
#APP
    mov         rcx, qword ptr [rcx]
#NO_APP
    mov         qword ptr [rdx + rsi - 16], rax
    mov         qword ptr [rdx + rsi - 8], rcx
    jmp         .L8
.L5:
    lea         rax, [rdi + rsi]
    add         rax, -8
#APP
    mov         rcx, qword ptr [rdi]
#NO_APP
    mov         qword ptr [rdx], rcx
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    mov         qword ptr [rdx + rsi - 8], rax
    jmp         .L8
.L6:
    lea         rax, [rdi + rsi]
    add         rax, -4
#APP
    mov         ecx, dword ptr [rdi]
#NO_APP
    mov         dword ptr [rdx], ecx
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    mov         dword ptr [rdx + rsi - 4], eax
    jmp         .L8
.L7:
    lea         rax, [rdi + rsi]
    add         rax, -2
#APP
    movzx       ecx, word ptr [rdi]
#NO_APP
    mov         word ptr [rdx], cx
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    mov         word ptr [rdx + rsi - 2], ax
.L8:
    add         rsp, 16
    pop         rbx
    pop         r14
    pop         rbp
    vzeroupper
    ret
.L1:
    lea         rcx, [rip + .C1]
    lea         r9, [rip + .C2]
    mov         rsi, rsp
    lea         rdx, [rsp + 8]
    mov         r8d, 69
    xor         edi, edi
    call        qword ptr [rip + core::panicking::assert_failed::<usize, usize>]
